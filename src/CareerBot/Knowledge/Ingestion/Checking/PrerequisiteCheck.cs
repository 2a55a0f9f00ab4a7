using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// Finds courses nobody could ever start, because what they require is taught only by courses that themselves wait for
/// them. A skill that no other course teaches is brought along by the person; that is worth a remark.
/// </summary>
internal sealed class PrerequisiteCheck(IReadOnlyList<CourseDraft> courses, FaultList faults)
{
    private readonly ILookup<SkillId, (Course Course, SkillLevel To)> _teachers = courses
        .SelectMany(draft => draft.Course.Teaches.Select(taught => (taught.Skill, draft.Course, taught.To)))
        .ToLookup(entry => entry.Skill, entry => (entry.Course, entry.To));

    private readonly HashSet<string> _ids = [.. courses.Select(draft => draft.Course.Id.Value)];

    /// <summary>Reports what cannot be satisfied.</summary>
    /// <param name="alreadyReported">Courses whose circle of <c>after</c> is reported elsewhere; they count as startable here.</param>
    public void Report(IReadOnlySet<string> alreadyReported)
    {
        foreach (var draft in courses)
        {
            RemarkUntaught(draft);
        }

        ReportCircles(Waiting(alreadyReported));
    }

    private void RemarkUntaught(CourseDraft draft)
    {
        foreach (var required in draft.Course.Requires.Where(required => !Waits(draft.Course, required)))
        {
            var best = _teachers[required.Skill].Select(teacher => teacher.To).DefaultIfEmpty(SkillLevel.None).Max();
            var taught = best == SkillLevel.None ? "No course teaches it" : best < required.At ? $"Courses teach it up to level {(int)best} only" : "No other course teaches it";
            draft.Remark(draft.RequiresLine, $"`{draft.Course.Id}` requires `{required.Skill}` at level {(int)required.At}. {taught}, so people must bring it; add a course that teaches it, or lower the requirement.");
        }
    }

    /// <summary>Whether a requirement makes the course wait for other courses, or for itself.</summary>
    private bool Waits(Course course, RequiredSkill required) =>
        TeachersOf(required).Any(teacher => teacher != course) || TeachesOnlyWhatItRequires(course, required);

    private static bool TeachesOnlyWhatItRequires(Course course, RequiredSkill required) =>
        course.Teaches.Any(taught => taught.Skill == required.Skill && taught.To == required.At);

    private IEnumerable<Course> TeachersOf(RequiredSkill required) =>
        _teachers[required.Skill].Where(teacher => teacher.To >= required.At).Select(teacher => teacher.Course);

    /// <summary>The courses that can never start, each with those it waits for.</summary>
    private Dictionary<string, IReadOnlyList<string>> Waiting(IReadOnlySet<string> startable)
    {
        var waiting = courses.Where(draft => !startable.Contains(draft.Course.Id.Value)).Select(draft => draft.Course).ToList();
        var reached = new HashSet<string>(startable);
        while (waiting.RemoveAll(course => Blockers(course, reached).Count == 0 && reached.Add(course.Id.Value)) > 0)
        {
            // Each round lets through the courses that the round before made possible.
        }

        return waiting
            .DistinctBy(course => course.Id)
            .ToDictionary(course => course.Id.Value, course => Blockers(course, reached));
    }

    private IReadOnlyList<string> Blockers(Course course, HashSet<string> reached)
    {
        var earlier = course.After.Select(after => after.Value).Where(id => _ids.Contains(id) && !reached.Contains(id));
        var unmet = course.Requires
            .Where(required => Waits(course, required) && !TeachersOf(required).Any(teacher => reached.Contains(teacher.Id.Value)))
            .SelectMany(TeachersOf)
            .Select(teacher => teacher.Id.Value);
        return [.. earlier.Concat(unmet).Distinct()];
    }

    private void ReportCircles(Dictionary<string, IReadOnlyList<string>> waiting)
    {
        var drafts = courses.DistinctBy(draft => draft.Course.Id).ToDictionary(draft => draft.Course.Id.Value);
        foreach (var circle in Cycles.Find(waiting))
        {
            var first = drafts[circle[0]];
            var waits = circle.Count == 1
                ? $"`{circle[0]}` requires a skill that only it teaches, at the level it teaches"
                : $"These courses wait for each other, by what they require and teach: {string.Join(" → ", circle.Append(circle[0]))}";
            faults.Add(first.File, first.RequiresLine, FaultSeverity.Fault, $"{waits}; nobody could ever start. Lower or remove a requirement, or add a course that teaches the skill.");
        }
    }
}
