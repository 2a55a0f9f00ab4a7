using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Sets the skills employers ask for against the seats that teach them.</summary>
internal sealed class SupplyReporter(MarketSnapshot market)
{
    /// <summary>Lists every skill asked for by an open posting.</summary>
    /// <returns>Fewest seats per posting first, self-paced courses counting as enough; empty when no posting is open.</returns>
    public IReadOnlyList<SupplyGap> Report()
    {
        var teachers = market.Knowledge.Courses
            .Where(CanBeJoined)
            .SelectMany(course => course.Teaches, (course, taught) => (taught.Skill, course))
            .ToLookup(pair => pair.Skill, pair => pair.course);
        return [.. SkillCounts.Of(market.Open.Select(open => open.Posting))
            .Select(count => Gap(count.Key, count.Value, [.. teachers[count.Key]]))
            .OrderBy(gap => gap.SelfPaced)
            .ThenBy(gap => Shares.Of(gap.Seats, gap.Postings))
            .ThenByDescending(gap => gap.Postings)
            .ThenBy(gap => gap.Skill.Value, StringComparer.Ordinal)];
    }

    private SupplyGap Gap(SkillId skill, int postings, IReadOnlyList<Course> courses) => new(
        skill,
        postings,
        Shares.Of(postings, market.Open.Count),
        courses.Count,
        courses.Sum(course => course.Sessions.Where(IsComing).Sum(session => session.Seats)),
        courses.Any(course => course.SelfPaced));

    private bool CanBeJoined(Course course) => course.SelfPaced || course.Sessions.Any(session => IsComing(session) && session.Seats > 0);

    private bool IsComing(CourseSession session) => session.Starts >= market.Today;
}
