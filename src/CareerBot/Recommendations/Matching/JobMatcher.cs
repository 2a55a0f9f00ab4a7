using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// Holds a person against open postings. A skill is judged at the level the posting's occupation lists for it, else at
/// "working"; it weighs 1 when the occupation marks it essential, else 0.5. Years and education are judged only when told.
/// </summary>
internal sealed class JobMatcher(MarketSnapshot market)
{
    /// <summary>The most things that may be missing from a posting a person nearly fits.</summary>
    public const int NearlyMissing = 2;

    /// <summary>Finds open postings, best first.</summary>
    /// <param name="profile">The person.</param>
    /// <param name="query">What to look for.</param>
    /// <returns>The best of them and how many there are in all; none when nothing is in the query's scope.</returns>
    public JobMatches Find(Profile profile, JobQuery query)
    {
        var shown = SkillLevels.Shown(profile, market.Knowledge);
        var open = query.Occupation is { } occupation ? market.DemandOf(occupation).Open : market.Open;
        var matches = open
            .Where(item => query.Includes(item.Posting))
            .Select(item => Match(item, profile, shown))
            .Where(match => query.AtLeast is not { } fit || match.Fit <= fit)
            .ToList();
        return new JobMatches([.. BestFirst(matches, query.SalaryMin is not null).Take(query.Limit)], matches.Count, WithoutSalary(open, query));
    }

    /// <summary>Counts the open postings of an occupation that a person meets.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="profile">The person, for years and education.</param>
    /// <param name="shown">The levels to judge by.</param>
    public int CountMet(OccupationId occupation, Profile profile, SkillLevels shown) =>
        market.DemandOf(occupation).Open.Count(item => Match(item, profile, shown).Fit == JobFit.Meets);

    /// <summary>Holds one person against one posting.</summary>
    /// <param name="open">The posting.</param>
    /// <param name="profile">The person, for years and education.</param>
    /// <param name="shown">The levels to judge by.</param>
    public static JobMatch Match(OpenPosting open, Profile profile, SkillLevels shown)
    {
        var (met, missing, share) = Compare(open.Wanted, shown);
        var years = Math.Max(0, open.Posting.ExperienceYears - profile.ExperienceYears ?? 0);
        var education = open.Posting.Education > profile.Education ? open.Posting.Education : null;
        var lacking = missing.Count + (years > 0 ? 1 : 0) + (education is null ? 0 : 1);
        return new JobMatch(open.Posting, Fit(lacking, open.Wanted.Count > 0), share, met, missing, years, education);
    }

    private static (List<SkillId> Met, List<MissingSkill> Missing, double Share) Compare(IReadOnlyList<WantedSkill> wanted, SkillLevels shown)
    {
        var met = new List<SkillId>();
        var missing = new List<MissingSkill>();
        double reached = 0, all = 0;
        foreach (var (skill, level, weight) in wanted)
        {
            all += weight;
            if (shown[skill] >= level)
            {
                reached += weight;
                met.Add(skill);
            }
            else
            {
                missing.Add(new MissingSkill(skill, level, shown[skill]));
            }
        }

        return (met, missing, Shares.Of(reached, all));
    }

    // A posting nothing is known of is never claimed to fit.
    private static JobFit Fit(int lacking, bool judged) => (lacking, judged) switch
    {
        (_, false) => JobFit.NotYet,
        (0, _) => JobFit.Meets,
        ( <= NearlyMissing, _) => JobFit.Nearly,
        _ => JobFit.NotYet,
    };

    private static int WithoutSalary(IReadOnlyList<OpenPosting> open, JobQuery query)
    {
        var anyPay = query with { SalaryMin = null };
        return query.SalaryMin is null ? 0 : open.Count(item => JobQuery.FloorOf(item.Posting) is null && anyPay.Includes(item.Posting));
    }

    // Whoever asks for a salary is shown the best paid among those that fit alike; others the closest.
    private static IOrderedEnumerable<JobMatch> BestFirst(IEnumerable<JobMatch> matches, bool byPay) => matches
        .OrderBy(match => match.Fit)
        .ThenByDescending(match => byPay ? JobQuery.FloorOf(match.Posting) : null)
        .ThenByDescending(match => match.Share)
        .ThenByDescending(match => JobQuery.FloorOf(match.Posting))
        .ThenByDescending(match => match.Posting.Posted)
        .ThenBy(match => match.Posting.Id.Value, StringComparer.Ordinal);
}
