using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Web.Tests.Acceptance;

/// <summary>Rebuilds a learning path from the wire, so that the rules can be asked about what a person really saw.</summary>
internal static class WirePath
{
    public static LearningPath Read(JsonObject fact, Profile profile, KnowledgeBase knowledge, DateOnly today)
    {
        var gap = new Recommender(knowledge, today).Gap(profile, new OccupationId((string)fact["target"]!))!;
        var levels = gap.Skills.ToDictionary(item => item.Skill, item => item.Shown);
        var steps = new List<PathStep>();
        foreach (var step in fact["steps"]!.AsArray().OfType<JsonObject>())
        {
            steps.Add(Step(step, gap, levels, knowledge));
        }

        return new LearningPath
        {
            Gap = gap,
            Constraints = PathConstraints.From(profile, today),
            Steps = [.. steps.Select((step, index) => step with { PreparesFor = PreparesFor(step, steps.Skip(index + 1), knowledge) })],
            GapClosed = Closed(gap, levels),
            ProvenOptimal = (bool)fact["optimal"]!,
            Openings = new Openings((int)fact["openings"]!["before"]!, (int)fact["openings"]!["after"]!),
        };
    }

    private static PathStep Step(JsonObject step, SkillGap gap, Dictionary<SkillId, SkillLevel> levels, KnowledgeBase knowledge)
    {
        var course = new CourseId((string)step["course"]!);
        var closes = step["closes"]!.AsArray().Select(skill => new SkillId((string)skill!)).ToList();
        var lifts = closes.Select(skill => new LiftedSkill(skill, levels[skill], Lifted(skill, course, gap, levels, knowledge))).ToList();
        return new PathStep(
            course,
            step["session"] is { } session ? new SessionId((string)session!) : null,
            WireProfile.Day(step["starts"])!.Value,
            WireProfile.Day(step["ends"])!.Value,
            [.. step["meets"]!.AsArray().Select(meeting => Meeting((string)meeting!))],
            (double)step["hours"]!,
            (decimal)step["price"]!,
            lifts,
            PreparesFor: null);
    }

    /// <summary>The level a course lifts a skill to, as far as it is wanted; remembered for the steps after.</summary>
    private static SkillLevel Lifted(SkillId skill, CourseId course, SkillGap gap, Dictionary<SkillId, SkillLevel> levels, KnowledgeBase knowledge)
    {
        var wanted = gap.Skills.Single(item => item.Skill == skill).Wanted;
        var taught = knowledge.Find(course)!.Teaches.Where(taught => taught.Skill == skill).Select(taught => taught.To).DefaultIfEmpty().Max();
        var to = taught < wanted ? taught : wanted;
        return levels[skill] = to > levels[skill] ? to : levels[skill];
    }

    private static double Closed(SkillGap gap, Dictionary<SkillId, SkillLevel> after) => gap.WeightedMissing == 0
        ? 1
        : gap.Skills.Sum(item => item.Weight * (item.MissingLevels - (item with { Shown = after[item.Skill] }).MissingLevels)) / gap.WeightedMissing;

    private static CourseId? PreparesFor(PathStep step, IEnumerable<PathStep> later, KnowledgeBase knowledge)
    {
        var taught = knowledge.Find(step.Course)!.Teaches.Select(skill => skill.Skill).ToHashSet();
        return later.Select(other => knowledge.Find(other.Course)!)
            .FirstOrDefault(course => course.After.Contains(step.Course) || course.Requires.Any(required => taught.Contains(required.Skill)))?.Id;
    }

    private static WeeklyMeeting Meeting(string text)
    {
        var (day, from, to) = WireProfile.Times(text);
        return new WeeklyMeeting(day, from, to);
    }
}
