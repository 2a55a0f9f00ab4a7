using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// Everything that can be recommended from one knowledge base on one day. It reads the postings once, at its first use, and is
/// then read-only and safe for many readers.
/// </summary>
/// <param name="knowledge">The knowledge.</param>
/// <param name="today">The day.</param>
/// <param name="options">How long to search; <see langword="null"/> means the defaults.</param>
public sealed class Recommender(KnowledgeBase knowledge, DateOnly today, RecommendationOptions? options = null)
{
    private readonly Lazy<MarketSnapshot> _market = new(() => new MarketSnapshot(knowledge, today));

    /// <summary>The knowledge it recommends from.</summary>
    public KnowledgeBase Knowledge { get; } = knowledge;

    /// <summary>The day it recommends for.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>Measures what a person misses for an occupation.</summary>
    /// <returns>The gap, or <see langword="null"/> when the occupation is unknown.</returns>
    public SkillGap? Gap(Profile profile, OccupationId target) =>
        Knowledge.Find(target) is { } occupation
            ? new SkillGapCalculator(_market.Value).Measure(occupation, SkillLevels.Shown(profile, Knowledge))
            : null;

    /// <summary>Plans a learning path. Check it with <see cref="Violations"/> before showing it.</summary>
    /// <param name="request">The question.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The path; without steps when nothing is missing or nothing fits.</returns>
    public LearningPath Path(PathRequest request, CancellationToken cancellationToken) =>
        new LearningPathPlanner(_market.Value, options ?? new RecommendationOptions()).Plan(request, cancellationToken);

    /// <summary>Checks a path against the rules, whoever planned it.</summary>
    /// <returns>What it breaks; empty when it is valid.</returns>
    public IReadOnlyList<PathViolation> Violations(LearningPath path, Profile profile) =>
        LearningPathRules.Check(path, profile, Knowledge, Today);

    /// <summary>Finds open postings, best first.</summary>
    /// <returns>The best of them and how many there are; none when nothing fits the query.</returns>
    public JobMatches Jobs(Profile profile, JobQuery query) => new JobMatcher(_market.Value).Find(profile, query);

    /// <summary>Holds a person against one posting, open or closed.</summary>
    /// <returns>The match, or <see langword="null"/> when the posting is unknown.</returns>
    public JobMatch? Job(Profile profile, PostingId posting) => Knowledge.Find(posting) is { } found
        ? JobMatcher.Match(_market.Value.Read(found), profile, SkillLevels.Shown(profile, Knowledge))
        : null;

    /// <summary>Ranks occupations by what a person shows of them.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="field">Only those of this field; <see langword="null"/> means all.</param>
    /// <returns>Best first; empty when the field has none.</returns>
    public IReadOnlyList<OccupationMatch> Occupations(Profile profile, FieldId? field = null) =>
        new OccupationMatcher(_market.Value).Rank(profile, field);

    /// <summary>Holds a person against one occupation.</summary>
    /// <returns>The match, or <see langword="null"/> when the occupation is unknown.</returns>
    public OccupationMatch? Occupation(Profile profile, OccupationId occupation) => Knowledge.Find(occupation) is { } found
        ? new OccupationMatcher(_market.Value).Match(found, SkillLevels.Shown(profile, Knowledge))
        : null;

    /// <summary>Finds courses, best first.</summary>
    /// <returns>The best of them; empty when none fits.</returns>
    public IReadOnlyList<CourseMatch> Courses(CourseQuery query) => new CourseFinder(_market.Value).Find(query);

    /// <summary>Counts what employers ask for.</summary>
    /// <param name="scope">Which postings.</param>
    /// <param name="period">Publication dates; <see langword="null"/> means all up to today.</param>
    /// <returns>The report; with a total of 0 when nothing is in scope.</returns>
    public DemandReport Demand(DemandScope scope, DateRange? period = null) => new DemandReporter(_market.Value).Report(scope, period);

    /// <summary>Sets the skills open postings ask for against the seats that teach them.</summary>
    /// <param name="scope">Which postings.</param>
    /// <param name="period">Publication dates; <see langword="null"/> means all up to today.</param>
    /// <returns>The report; without skills when no posting of the scope is open.</returns>
    public SupplyReport Supply(DemandScope scope, DateRange? period = null) => new SupplyReporter(_market.Value).Report(scope, period);
}
