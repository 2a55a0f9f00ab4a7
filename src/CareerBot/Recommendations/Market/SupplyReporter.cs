using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Sets the skills employers ask for against the seats that teach them.</summary>
internal sealed class SupplyReporter(MarketSnapshot market)
{
    /// <summary>Lists every skill asked for by an open posting of a scope.</summary>
    /// <param name="scope">Which postings.</param>
    /// <param name="period">Publication dates; <see langword="null"/> means all up to today.</param>
    public SupplyReport Report(DemandScope scope, DateRange? period)
    {
        var counted = market.Open.Select(open => open.Posting)
            .Where(posting => scope.Includes(posting) && (period is not { } days || days.Contains(posting.Posted)))
            .ToList();
        return new SupplyReport(
            scope,
            period ?? DateRange.Of(counted.Select(posting => posting.Posted)) ?? new DateRange(market.Today, market.Today),
            counted.Count,
            Gaps(counted));
    }

    private List<SupplyGap> Gaps(List<JobPosting> counted)
    {
        var teachers = market.Knowledge.Courses
            .Where(CanBeJoined)
            .SelectMany(course => course.Teaches, (course, taught) => (taught.Skill, course))
            .ToLookup(pair => pair.Skill, pair => pair.course);
        return [.. SkillCounts.Of(counted)
            .Select(count => Gap(count.Key, (count.Value, counted.Count), [.. teachers[count.Key]]))
            .OrderBy(gap => gap.SelfPaced)
            .ThenBy(gap => Shares.Of(gap.Seats, gap.Postings))
            .ThenByDescending(gap => gap.Postings)
            .ThenBy(gap => gap.Skill.Value, StringComparer.Ordinal)];
    }

    private SupplyGap Gap(SkillId skill, (int Asking, int All) postings, IReadOnlyList<Course> courses) => new(
        skill,
        postings.Asking,
        Shares.Of(postings.Asking, postings.All),
        courses.Count,
        courses.Sum(course => course.Sessions.Where(IsComing).Sum(session => session.Seats)),
        courses.Any(course => course.SelfPaced));

    private bool CanBeJoined(Course course) => course.SelfPaced || course.Sessions.Any(session => IsComing(session) && session.Seats > 0);

    private bool IsComing(CourseSession session) => session.Starts >= market.Today;
}
