using CareerBot.Advising.Embedded.Deciding;
using CareerBot.Advising.Outcomes;
using CareerBot.Advising.Prompts;
using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>Suggests at most three next steps that fit the moment.</summary>
internal sealed class NextSteps(WordingCatalog catalog)
{
    private const int Most = 3;

    private static readonly string[] StarterSteps = ["suit", "path", "enroll"];

    /// <summary>The steps after a reply.</summary>
    /// <param name="turn">What was established.</param>
    /// <param name="plan">What was asked.</param>
    public IReadOnlyList<Suggestion> After(AdvisingTurn turn, DialoguePlan plan) =>
        [.. Occupations(turn, plan).Concat(Steps(turn, plan).Select(step => Step(step, turn.Language))).Take(Most)];

    /// <summary>The three starters of a greeting.</summary>
    public IReadOnlyList<Suggestion> Starters(Language language) =>
        [.. StarterSteps.Select(step => Step(step, language))];

    private Suggestion Step(string step, Language language)
    {
        var text = catalog.Render($"step.{step}", language, 0);
        return new Suggestion(text, text);
    }

    private IEnumerable<Suggestion> Occupations(AdvisingTurn turn, DialoguePlan plan)
    {
        var suggested = turn.Outcomes.OfType<OccupationsSuggested>().Any();
        if (plan.Ask != Slots.Target && plan.Close is null && !suggested)
        {
            yield break;
        }

        var shown = turn.State.Shown.FirstOrDefault(list => list.Kind == nameof(Occupation))?.Ids ?? [];
        foreach (var occupation in shown.Select(id => turn.Knowledge.Find(new OccupationId(id))).OfType<Occupation>().Take(Most))
        {
            var say = catalog.Render("step.become", turn.Language, 0, ("occupation", occupation.Name.In(turn.Language)));
            yield return new Suggestion(say, say);
        }
    }

    private static string[] Steps(AdvisingTurn turn, DialoguePlan plan) => plan.Ask switch
    {
        Slots.Times => ["weekends", "evenings", "skip"],
        Slots.Target or Slots.Skills or Slots.Budget => ["skip"],
        _ when plan.Say == Embedded.Intents.Crisis => ["counselor"],
        _ when plan.Misunderstood => ["suit", "courses", "counselor"],
        _ when turn.Outcomes.Count > 0 => After(turn.Outcomes[^1], turn.State),
        _ => turn.State.Path is null ? ["suit", "path", "help"] : ["cheaper", "jobs", "enroll"],
    };

    private static string[] After(Outcome outcome, DialogueState state) => outcome switch
    {
        CvRead { Review: not null } or CvReviewed { Review.Items.Count: > 0 } => ["cv-keep", "cv-names", "cv-none"],
        CvRead => ["suit", "help", "counselor"],
        PathShown { Path.Steps.Count: 0 } => ["counselor", "suit"],
        PathShown => ["cheaper", "why-first", "jobs"],
        NothingCheaper => ["why-first", "jobs", "enroll"],
        StepExplained => ["second", "jobs", "enroll"],
        GapShown => ["path", "jobs"],
        OccupationExplained => ["path", "jobs", "demand"],
        CoursesFound { Matches.Count: > 1 } => ["first", "compare", "enroll"],
        CoursesFound { Matches.Count: 0 } => ["counselor", "courses"],
        CourseExplained or CoursesFound or CoursesCompared => ["enroll", "refunds", state.Path is null ? "path" : "jobs"],
        JobsFound { Matches.Count: > 1 } => ["first", state.Path is null ? "path" : "cheaper", "demand"],
        JobsFound or PostingExplained => ["path", "demand"],
        DemandShown => ["jobs", "path"],
        GuideAnswered { Passages.Count: 0 } => ["counselor", "help"],
        GuideAnswered => state.Path is null ? ["enroll", "path", "counselor"] : ["enroll", "continue", "counselor"],
        ProfileShown => ["path", "suit"],
        ProfileForgotten when state.Path is not null => ["continue", "profile"],
        _ => ["suit", "path", "help"],
    };
}
