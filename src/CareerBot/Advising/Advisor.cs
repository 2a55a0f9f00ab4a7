using CareerBot.Advising.Citations;
using CareerBot.Advising.Embedded;
using CareerBot.Advising.Embedded.Deciding;
using CareerBot.Advising.Embedded.Wording;
using CareerBot.Advising.Outcomes;
using CareerBot.Advising.Prompts;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using Microsoft.Extensions.Logging;

namespace CareerBot.Advising;

/// <summary>
/// Turns a message into Advice: understand, decide, let the model call tools and word the answer, check every
/// sentence against what it cites, and hand back the state to remember.
/// </summary>
internal sealed partial class Advisor(
    ILiveKnowledge live,
    RecommenderCache recommenders,
    IMessageReader reader,
    AdvisorTexts texts,
    AdvisorSettings settings) : IAdvisor
{
    private readonly KernelTurn _kernel = new(settings.Options.Value, texts.Cv, settings.Files.Value);
    private readonly Composer _composer = new(texts.Wording);
    private readonly NextSteps _nextSteps = new(texts.Wording);

    /// <inheritdoc/>
    public async Task<AdvisedTurn> AdviseAsync(DialogueState state, PersonMessage message, CancellationToken cancellationToken)
    {
        var published = live.Current;
        var recommender = recommenders.For(published.Base, live.Today);
        var cv = new CvTalk(texts.Cv, published, live.Today);
        var understood = cv.Hear(message) ?? reader.Read(message.Text, published, live.Today, state.Pending);
        var turn = new AdvisingTurn(published, recommender, state, message)
        {
            Language = state.ChosenLanguage ?? understood.Language ?? state.LastLanguage ?? message.Locale ?? CvTalk.LanguageOf(message.Cv?.Text ?? ""),
        };
        (understood, var plan) = cv.Decide(understood, message, state) ?? (understood, new DialoguePolicy(published.Base).Decide(understood, state));
        using var model = new EmbeddedChatClient(turn, plan, _composer);
        var words = await _kernel.RunAsync(turn, model, System(turn), cancellationToken);
        var check = Check(turn, words, plan, understood);
        var text = check.Text.Length > 0 ? check.Text : texts.Wording.Render("not-verified", turn.Language, 0);
        return new AdvisedTurn(Advise(turn, understood, plan, text), Remember(turn, plan, text)) { Removed = check.Failed };
    }

    /// <inheritdoc/>
    public AdvisedTurn Welcome(DialogueState state, Language language)
    {
        var center = live.Current.Base.Center.Name.In(language);
        var text = texts.Wording.Render("welcome", language, state.Turns, ("center", center));
        var advice = new Advice
        {
            Language = language,
            Text = text,
            Intents = [Intents.Greet],
            Suggestions = _nextSteps.Starters(language),
        };
        return new AdvisedTurn(advice, state with { LastLanguage = language, LastText = text });
    }

    private static Advice Advise(AdvisingTurn turn, Understanding understood, IReadOnlyList<Suggestion> next, string text) => new()
    {
        Language = turn.Language,
        Text = text,
        Intents = understood.Intents.Count == 0 ? ["unclear"] : [.. understood.Intents.Select(intent => intent.Name)],
        Calls = turn.Calls,
        Entities = understood.Told.Entities,
        Facts = [.. turn.Outcomes.Select(outcome => outcome.Fact).OfType<Fact>()],
        Sources = turn.Citations.SourcesOf(text, turn.Language),
        Suggestions = next,
    };

    private static DialogueState Remember(AdvisingTurn turn, DialoguePlan plan, string text)
    {
        var asked = new[] { plan.Ask }.Concat(plan.Declined).OfType<string>().Except(turn.State.Asked);
        var misunderstood = plan.Misunderstood && !turn.Outcomes.OfType<GuideAnswered>().Any(answer => answer.Passages.Count > 0);
        return turn.State with
        {
            Turns = turn.State.Turns + 1,
            LastLanguage = turn.Language,
            LastText = text,
            Pending = plan.Ask ?? plan.Open,
            Asked = [.. turn.State.Asked, .. asked],
            Misunderstood = misunderstood ? turn.State.Misunderstood + 1 : 0,
        };
    }

    private static Evidence Own(AdvisingTurn turn, DialoguePlan plan)
    {
        var own = new Evidence();
        own.AddText(turn.Message.Text);
        foreach (var words in turn.Outcomes.SelectMany(outcome => outcome.OwnWords).Concat(Past(turn)))
        {
            own.AddText(words);
        }

        foreach (var number in new[] { turn.Profile.Budget, (decimal?)turn.Profile.HoursPerWeek, (decimal?)turn.Profile.ExperienceYears }.OfType<decimal>())
        {
            own.AddNumber(number);
        }

        if (turn.State.Question?.Jobs?.SalaryMin is { } salary)
        {
            own.AddNumber(salary);
        }

        foreach (var day in new[] { turn.Profile.EarliestStart, turn.Profile.Deadline }.OfType<DateOnly>())
        {
            own.AddDate(day);
        }

        foreach (var window in turn.Profile.AvailableTimes)
        {
            own.AddText(Figures.Hours(window));
        }

        if (plan.Ask is { } slot)
        {
            var (number, of) = Interview.Progress(slot);
            own.AddText($"{number} {of}");
        }

        return own;
    }

    private static IEnumerable<string> Past(AdvisingTurn turn) =>
        turn.Profile.Experiences.Select(job => $"{CvItemText.Job(job, turn.Language)} {job.Employer}")
            .Concat(turn.Profile.Studies.Select(study => $"{CvItemText.Studied(study, turn.Language)} {study.School}"));

    private Advice Advise(AdvisingTurn turn, Understanding understood, DialoguePlan plan, string text) =>
        Advise(turn, understood, _nextSteps.After(turn, plan), text);

    private CheckedText Check(AdvisingTurn turn, string words, DialoguePlan plan, Understanding understood)
    {
        var own = Own(turn, plan);
        foreach (var amount in understood.Told.Amounts)
        {
            own.AddNumber(amount.Value);
        }

        var result = new CitationChecker(turn.Knowledge).Check(words, turn.Citations, own);
        if (result.Failed.Count > 0)
        {
            LogSentencesRemoved(settings.Logger, result.Failed.Count);
        }

        return result;
    }

    private string System(AdvisingTurn turn) => texts.Prompts["advisor/system"].Render(
        ("center", turn.Knowledge.Center.Name.In(turn.Language)),
        ("language", turn.Language == Language.Zh ? "Chinese" : "English"),
        ("today", Figures.Day(turn.Recommender.Today, turn.Language)),
        ("profile", turn.Profile.ToString()),
        ("shown", string.Join("; ", turn.State.Shown.Select(list => $"{list.Kind}: {string.Join(", ", list.Ids)}"))));

    [LoggerMessage(LogLevel.Warning, "The citation check removed {Count} sentences of a reply.")]
    private static partial void LogSentencesRemoved(ILogger logger, int count);
}
