using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;

namespace CareerBot.Tests.Recommendations;

/// <summary>
/// Tries every path through a small catalogue: every set of courses, from the best on, until one can be fitted into the weeks.
/// Plain on purpose, written from the meaning of a valid and of a best path, and sharing nothing with the planner.
/// </summary>
internal sealed class EveryPath
{
    private const int MinutesWhenUntold = 360;
    private readonly CatalogueSample _sample;
    private readonly PathConstraints _wishes;
    private readonly List<Course> _courses;
    private readonly Dictionary<SkillId, double> _weights;
    private readonly List<Step> _steps = [];
    private readonly List<Course> _unplaced = [];
    private DateOnly? _earliest;

    public EveryPath(CatalogueSample sample)
    {
        _sample = sample;
        _wishes = sample.Constraints;
        _courses = [.. sample.Knowledge.Courses
            .Where(course => !sample.Profile.FinishedCourses.Contains(course.Id))
            .Where(course => _wishes.Language is not { } language || course.Languages.Contains(language))];
        _weights = Weights();
        Best = TryAll();
    }

    /// <summary>The best there is.</summary>
    public PathScore Best { get; }

    private PathScore TryAll()
    {
        PathScore? best = null;
        foreach (var (courses, score) in Sets())
        {
            if (best is { } found && found.IsBetterThan(score with { Ends = found.Ends }))
            {
                break;
            }

            _earliest = null;
            TakeFrom(courses, 0);
            if (_earliest is { } ends && (best is not { } known || ends < known.Ends))
            {
                best = score with { Ends = ends };
            }
        }

        return best!.Value;
    }

    // Every set that costs no more than the budget and prepares for itself, in whatever order its courses may come.
    private IEnumerable<(List<Course> Courses, PathScore Score)> Sets() => Enumerable.Range(0, 1 << _courses.Count)
        .Select(bits => _courses.Where((_, index) => (bits & (1 << index)) != 0).ToList())
        .Where(courses => !(courses.Sum(course => course.Price) > _wishes.Budget) && courses.TrueForAll(course => IsPrepared(course, courses)))
        .Select(courses => (courses, Score: new PathScore(
            Math.Round(Closed(courses), 9), courses.Sum(course => course.Hours), courses.Sum(course => course.Price), DateOnly.MinValue)))
        .OrderByDescending(set => set.Score.Closed)
        .ThenBy(set => set.Score.Hours)
        .ThenBy(set => set.Score.Price);

    private Dictionary<SkillId, double> Weights()
    {
        var postings = _sample.Knowledge.Postings.Where(posting => posting.Occupation == Target.Id).ToList();
        return Target.Skills.ToDictionary(wanted => wanted.Skill, wanted =>
        {
            var mark = wanted.Essential ? 1 : 0.5;
            var share = postings.Count(posting => posting.Skills.Contains(wanted.Skill)) / (double)postings.Count;
            return postings.Count < 30 ? mark : (0.5 * mark) + (0.5 * share);
        });
    }

    private Occupation Target => _sample.Knowledge.Occupations[0];

    // Each course in each of its sessions; then the weeks of the self-paced ones.
    private void TakeFrom(List<Course> courses, int index)
    {
        if (index == courses.Count)
        {
            Place();
            return;
        }

        if (courses[index].SelfPaced)
        {
            _unplaced.Add(courses[index]);
            TakeFrom(courses, index + 1);
            _unplaced.Remove(courses[index]);
            return;
        }

        foreach (var step in SessionsOf(courses[index]).Where(FitsIn).ToList())
        {
            _steps.Add(step);
            TakeFrom(courses, index + 1);
            _steps.RemoveAt(_steps.Count - 1);
        }
    }

    // In any order: what keeps a self-paced course from starting sooner has been placed before it.
    private void Place()
    {
        if (_unplaced.Count == 0)
        {
            var ends = _steps.Select(step => step.Ends).DefaultIfEmpty(DateOnly.MinValue).Max();
            var better = _earliest is not { } known || ends < known;
            _earliest = better && _steps.TrueForAll(step => IsPrepared(step.Course, FinishedBefore(step))) ? ends : _earliest;
            return;
        }

        foreach (var course in _unplaced.ToList())
        {
            _unplaced.Remove(course);
            foreach (var step in WeeksFor(course).Where(FitsIn).Where(step => !(step.Ends >= _earliest)).ToList())
            {
                _steps.Add(step);
                Place();
                _steps.RemoveAt(_steps.Count - 1);
            }

            _unplaced.Add(course);
        }
    }

    private List<Course> FinishedBefore(Step step) => [.. _steps.Where(other => other.Ends < step.Starts).Select(other => other.Course)];

    private IEnumerable<Step> SessionsOf(Course course) => course.Sessions
        .Where(session => session.Seats > 0 && IsWished(course, session))
        .Select(session => new Step(course, session.Starts, session.Ends, session.Meets, MinutesOf(course, session)));

    // At the whole of the weekly time, or at any whole number of half hours of it.
    private IEnumerable<Step> WeeksFor(Course course)
    {
        var limit = _wishes.Mode is null || _wishes.Mode == CourseMode.Online ? Limit ?? MinutesWhenUntold : 0;
        var lengths = Enumerable.Range(2, 24 * 14).Select(halves => halves * 30).Where(minutes => minutes < limit).Append(limit)
            .Where(minutes => minutes > 0)
            .Select(minutes => Math.Max(1, (int)Math.Ceiling((course.Hours * 60 / minutes) - 1e-9)))
            .Distinct();
        return from weeks in lengths
               let minutes = (int)Math.Ceiling((course.Hours * 60 / weeks) - 1e-6)
               where minutes <= limit
               from start in Starts()
               let ends = start.AddDays((7 * weeks) - 1)
               where _wishes.Deadline is not { } deadline || ends <= deadline
               select new Step(course, start, ends, [], minutes);
    }

    // On the plan's first day or on a Monday. A start a week later than it could be gains nothing, and only a step that ends
    // just before can keep it from being sooner.
    private IEnumerable<DateOnly> Starts() => _steps.Select(step => MondayOf(step.Ends).AddDays(7))
        .Append(MondayOf(_wishes.Start.AddDays(6)))
        .Append(_wishes.Start)
        .Distinct()
        .Where(start => start >= _wishes.Start);

    private bool IsWished(Course course, CourseSession session)
    {
        var online = course.Mode == CourseMode.Online || session.Online;
        var mode = _wishes.Mode switch
        {
            null => true,
            CourseMode.Online => online,
            CourseMode.InPerson => course.Mode == CourseMode.InPerson && !online,
            _ => course.Mode == CourseMode.Blended,
        };
        return mode
            && session.Starts >= _wishes.Start
            && !(session.Ends > _wishes.Deadline)
            && (_wishes.District is null || online || session.District == _wishes.District)
            && session.Meets.All(IsFree);
    }

    private bool IsFree(WeeklyMeeting meeting) => _wishes.AvailableTimes.Count == 0
        || _wishes.AvailableTimes.Any(window => window.Day == meeting.Day && window.From <= meeting.From && meeting.To <= window.To);

    private bool FitsIn(Step step)
    {
        var apart = !_steps.Exists(other => step.Starts <= other.Ends && other.Starts <= step.Ends
            && step.Meets.Any(one => other.Meets.Any(two => one.Day == two.Day && one.From < two.To && two.From < one.To)));
        return apart && HasTimeFor(step);
    }

    private bool HasTimeFor(Step step)
    {
        var counted = _steps.Append(step).Where(item => Limit is not null || item.Course.SelfPaced).ToList();
        for (var monday = MondayOf(step.Starts); monday <= step.Ends; monday = monday.AddDays(7))
        {
            var load = counted.Where(item => item.Starts < monday.AddDays(7) && item.Ends >= monday).Sum(item => item.Minutes);
            if (load > (Limit ?? MinutesWhenUntold))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPrepared(Course course, List<Course> before) =>
        course.Requires.All(required => Level(required.Skill, before.Where(other => other != course)) >= (int)required.At)
        && course.After.All(earlier => _sample.Profile.FinishedCourses.Contains(earlier) || before.Exists(other => other.Id == earlier));

    private double Closed(IEnumerable<Course> courses)
    {
        var taken = courses.ToList();
        return Target.Skills.Where(wanted => !_wishes.SkippedSkills.Contains(wanted.Skill)).Sum(wanted => _weights[wanted.Skill]
            * (Math.Min((int)wanted.Level, Level(wanted.Skill, taken)) - Math.Min((int)wanted.Level, Level(wanted.Skill, []))));
    }

    private int Level(SkillId skill, IEnumerable<Course> taken) => taken
        .Concat(_sample.Knowledge.Courses.Where(course => _sample.Profile.FinishedCourses.Contains(course.Id)))
        .SelectMany(course => course.Teaches)
        .Where(taught => taught.Skill == skill)
        .Select(taught => (int)taught.To)
        .Append((int)_sample.Profile.LevelOf(skill))
        .Max();

    private int? Limit => _wishes.HoursPerWeek is { } hours ? (int)Math.Floor(hours * 60) : null;

    private static int MinutesOf(Course course, CourseSession session) => session.Meets.Count > 0
        ? (int)session.Meets.Sum(meeting => (meeting.To - meeting.From).TotalMinutes)
        : (int)Math.Ceiling((course.Hours * 60 / Math.Max(1, (session.Ends.DayNumber - session.Starts.DayNumber + 1) / 7.0)) - 1e-6);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private sealed record Step(Course Course, DateOnly Starts, DateOnly Ends, IReadOnlyList<WeeklyMeeting> Meets, int Minutes);
}
