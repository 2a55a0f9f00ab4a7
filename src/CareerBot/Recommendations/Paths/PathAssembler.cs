using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Turns the courses chosen into steps with their reasons.</summary>
internal sealed class PathAssembler(IReadOnlyList<WantedLevels> wanted, SkillLevels shown)
{
    private readonly IReadOnlyList<WantedLevels> _heaviestFirst = [.. wanted.OrderByDescending(item => item.Missing)];

    /// <summary>Orders the courses and names what each closes and prepares for.</summary>
    /// <param name="courses">The courses chosen.</param>
    /// <returns>The steps by start day, without courses of no use, which a search cut short may leave.</returns>
    public IReadOnlyList<PathStep> Steps(IReadOnlyList<PlannedCourse> courses)
    {
        var ordered = courses
            .OrderBy(planned => planned.Run.Starts)
            .ThenBy(planned => planned.Run.Ends)
            .ThenBy(planned => planned.Course.Id.Value, StringComparer.Ordinal)
            .ToList();
        var steps = Reason(ordered);
        return steps.FindIndex(step => step.Closes.Count == 0 && step.PreparesFor is null) is >= 0 and var idle
            ? Steps([.. ordered.Where((_, index) => index != idle)])
            : steps;
    }

    private List<PathStep> Reason(List<PlannedCourse> ordered)
    {
        var reached = _heaviestFirst.ToDictionary(item => item.Skill, item => item.Shown);
        return [.. ordered.Select(planned => Step(planned, Lift(planned.Course, reached), PreparesFor(planned, ordered)))];
    }

    private static PathStep Step(PlannedCourse planned, IReadOnlyList<LiftedSkill> closes, CourseId? preparesFor) => new(
        planned.Course.Id,
        planned.Run.Session?.Id,
        planned.Run.Starts,
        planned.Run.Ends,
        planned.Run.Meets,
        planned.Course.Hours,
        planned.Course.Price,
        closes,
        preparesFor);

    private List<LiftedSkill> Lift(Course course, Dictionary<SkillId, SkillLevel> reached)
    {
        var closes = new List<LiftedSkill>();
        foreach (var item in _heaviestFirst)
        {
            var to = course.Teaches.Where(taught => taught.Skill == item.Skill).Select(taught => taught.To).DefaultIfEmpty().Max();
            var lifted = to < item.Wanted ? to : item.Wanted;
            if (lifted > reached[item.Skill])
            {
                closes.Add(new LiftedSkill(item.Skill, reached[item.Skill], lifted));
                reached[item.Skill] = lifted;
            }
        }

        return closes;
    }

    private CourseId? PreparesFor(PlannedCourse earlier, IEnumerable<PlannedCourse> ordered) => ordered
        .FirstOrDefault(later => earlier.Run.Ends < later.Run.Starts && Needs(later.Course, earlier.Course))?.Course.Id;

    private bool Needs(Course later, Course earlier) =>
        later.After.Contains(earlier.Id)
        || later.Requires.Any(required => shown[required.Skill] < required.At
            && earlier.Teaches.Any(taught => taught.Skill == required.Skill && taught.To >= required.At));
}
