using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// Prunes the catalogue to what a path could hold: courses that fit the constraints by themselves, can be reached from what
/// the person holds, and close something wanted or prepare for a course that does. Nothing pruned could improve a path.
/// </summary>
internal sealed class CandidateSelector(KnowledgeBase knowledge, Profile profile, SkillLevels shown)
{
    private readonly HashSet<CourseId> _finished = [.. profile.FinishedCourses];

    /// <summary>States the problem for the solver.</summary>
    /// <param name="wanted">The levels to close.</param>
    /// <param name="constraints">The constraints.</param>
    /// <returns>The problem; without candidates when nothing can be closed.</returns>
    public PathProblem State(IReadOnlyList<WantedLevels> wanted, PathConstraints constraints)
    {
        var drafts = Draft(constraints);
        Connect(drafts);
        Reach(drafts, constraints);
        var useful = Useful(drafts.FindAll(draft => draft.Done is not null), wanted);
        return new PathProblem(constraints, wanted, Candidates(useful));
    }

    private List<CandidateDraft> Draft(PathConstraints constraints)
    {
        var fit = new ConstraintFit(constraints);
        return [.. knowledge.Courses
            .Where(course => !_finished.Contains(course.Id))
            .Select(course => course.SelfPaced ? SelfPaced(course, constraints, fit) : InSessions(course, fit))];
    }

    private static CandidateDraft InSessions(Course course, ConstraintFit fit) => new(
        course,
        [.. course.Sessions
            .Where(session => session.Seats > 0 && fit.Accepts(course, session))
            .Select(session => new PathRun(session, session.Starts, session.Ends, WeeklyLoad.Of(course, session)))],
        []);

    // A self-paced course begins on a Monday; on the plan's first day too, whatever day that is.
    private static CandidateDraft SelfPaced(Course course, PathConstraints constraints, ConstraintFit fit)
    {
        var limit = WeeklyLoad.Limit(constraints) ?? WeeklyLoad.UsualSelfPaced;
        var paces = fit.AcceptsSelfPaced(course) ? WeeklyLoad.Paces(course.Hours, limit) : [];
        var atOnce = constraints.Start.DayOfWeek == DayOfWeek.Monday ? [] : paces
            .Select(pace => new PathRun(null, constraints.Start, constraints.Start.AddDays((7 * pace.Weeks) - 1), pace.WeeklyMinutes))
            .Where(run => constraints.Deadline is not { } deadline || run.Ends <= deadline);
        return new CandidateDraft(course, [.. atOnce], paces);
    }

    private void Connect(List<CandidateDraft> drafts)
    {
        var teachers = drafts
            .SelectMany(draft => draft.Course.Teaches, (draft, taught) => (taught.Skill, taught.To, Draft: draft))
            .ToLookup(teacher => teacher.Skill);
        var byCourse = drafts.ToDictionary(draft => draft.Course.Id);
        foreach (var draft in drafts)
        {
            var skills = draft.Course.Requires
                .Where(required => shown[required.Skill] < required.At)
                .Select(required => teachers[required.Skill].Where(teacher => teacher.To >= required.At).Select(teacher => teacher.Draft));
            var courses = draft.Course.After
                .Where(earlier => !_finished.Contains(earlier))
                .Select(earlier => byCourse.TryGetValue(earlier, out var found) ? [found] : Enumerable.Empty<CandidateDraft>());
            draft.Needs = [.. skills.Concat(courses).Select(need => need.Where(other => other != draft).ToList())];
        }
    }

    // Every round lets at least one course end sooner, and the days to end on are finite.
    private static void Reach(List<CandidateDraft> drafts, PathConstraints constraints)
    {
        var moved = true;
        while (moved)
        {
            moved = false;
            foreach (var draft in drafts)
            {
                moved |= draft.Advance(constraints);
            }
        }
    }

    private static List<CandidateDraft> Useful(List<CandidateDraft> reachable, IReadOnlyList<WantedLevels> wanted)
    {
        var useful = new HashSet<CandidateDraft>(reachable.Where(draft => draft.Course.Teaches.Any(taught =>
            wanted.Any(item => item.Skill == taught.Skill && item.Shown < taught.To))));
        var open = new Queue<CandidateDraft>(useful);
        while (open.TryDequeue(out var draft))
        {
            foreach (var provider in draft.Needs.SelectMany(need => need).Where(provider => provider.Done is not null && useful.Add(provider)))
            {
                open.Enqueue(provider);
            }
        }

        return reachable.FindAll(useful.Contains);
    }

    private static List<PathCandidate> Candidates(List<CandidateDraft> useful)
    {
        var index = useful.Select((draft, position) => (draft, position)).ToDictionary(pair => pair.draft, pair => pair.position);
        return [.. useful.Select(draft => new PathCandidate(
            draft.Course,
            draft.Runs,
            draft.Paces,
            Weeks.From(draft.Ready!.Value),
            [.. draft.Needs.Select(need => need.Where(index.ContainsKey).Select(provider => index[provider]).ToList())]))];
    }
}
