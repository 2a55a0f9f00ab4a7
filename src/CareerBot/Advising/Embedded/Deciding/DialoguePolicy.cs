using CareerBot.Advising.Outcomes;
using CareerBot.Advising.Plugins;
using CareerBot.Careers;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>
/// Decides what to do about a message: which tools to call and what to ask. Pure; one state machine for every goal,
/// with corrections, digressions and skipping as patterns of their own.
/// </summary>
internal sealed class DialoguePolicy(KnowledgeBase knowledge)
{
    private const int MostAnswers = 2;

    private const double Likely = 0.3;

    private const double SecondLikely = 0.5;

    private const double Sure = 0.75;

    private static readonly string[] Safety = [Intents.Crisis, Intents.Harmful];

    private static readonly HashSet<string> Courtesies = [Intents.Greet, Intents.Thank, Intents.SayGoodbye, Intents.SmallTalk];

    private static readonly HashSet<string> Carriers = [Intents.Tell, Intents.Yes, Intents.No, Intents.Skip];

    /// <summary>Decides.</summary>
    public DialoguePlan Decide(Understanding message, DialogueState state)
    {
        var lead = message.Intents.Count == 0 ? null : message.Intents[0].Name;
        if (lead is not null && Safety.Contains(lead))
        {
            return new DialoguePlan { Say = lead };
        }

        if (new FollowUps(message, state).Call() is { } again)
        {
            return new DialoguePlan { Calls = [again] };
        }

        var update = Told.Read(message, state);
        var calls = new List<PlannedCall>();
        if (update is not null)
        {
            calls.Add(new PlannedCall(Tools.UpdateProfile, ("update", update)));
        }

        var after = update is null ? state.Profile : ProfileUpdater.Apply(state.Profile, update).Profile;
        var wanted = Wanted(message, state, update);
        return wanted.Count > 0
            ? Aside(Answer(message, state, after, calls, wanted), state, after)
            : Continue(message, state, after, calls, lead);
    }

    /// <summary>A question put stays open while others are answered, unless those are questions that "5000" could be about too.</summary>
    private static DialoguePlan Aside(DialoguePlan plan, DialogueState state, Profile after) =>
        plan.Ask is not null || state.Pending is not { } open || Interview.IsKnown(after, open)
        || plan.Calls.Any(call => call.Tool is Tools.FindJobs or Tools.FindCourses or Tools.Demand or Tools.AdjustPath or Tools.RecommendPath or Tools.Restart)
            ? plan
            : plan with { Open = plan.Open ?? open };

    /// <summary>What to answer: the likeliest reading, and a second one only when it is likely in itself.</summary>
    private static List<string> Wanted(Understanding message, DialogueState state, ProfileUpdate? update)
    {
        var answers = (state.Pending is not null || message.Shape != MessageShape.Sentence) && update is not null && message.Intents is [{ Name: Intents.Tell }, ..];
        var passes = state.Pending is not null && message.Intents is [{ Name: Intents.Skip }, ..];
        var asksToForget = message.Told.ForgottenSkills.Count > 0 || message.Told.Entities.Any(entity => entity.Kind == "forget");
        if (message.Told.ForgottenSlots.Count + message.Told.ForgottenSkills.Count > 0 && !passes && (update is null || asksToForget))
        {
            return [Intents.Forget];
        }

        var wanted = message.Intents
            .Where(intent => !Carriers.Contains(intent.Name) && !Courtesies.Contains(intent.Name))
            .Where(intent => intent.Name != Intents.SwitchLanguage || message.Told.ReplyLanguage is not null)
            .Where((intent, place) => intent.Confidence >= (answers ? Sure : place == 0 ? Likely : SecondLikely))
            .Select(intent => intent.Name)
            .ToList();
        wanted = [.. wanted.Where(intent => intent != Intents.Demand || !AnswersInstead(message, wanted)).Take(MostAnswers)];
        var picks = update?.TargetOccupation is not null && message.Told.TargetOccupations.Count == 0 && message.Shape != MessageShape.Sentence;
        return picks || (update?.TargetOccupation is not null && wanted is [Intents.ExplainOccupation]) ? [Intents.RecommendPath]
            : IsOpen(message, wanted) && update is null && PointsAtShown(message, state) ? [Intents.ExplainCourse]
            : wanted;
    }

    /// <summary>Whether another reading answers what sounds like demand: openings are, so is a rule's figure where nothing of the market is named.</summary>
    private static bool AnswersInstead(Understanding message, List<string> wanted) =>
        wanted.Contains(Intents.FindJobs)
        || (wanted.Contains(Intents.AskGuide) && !message.Mentions.Any(mention => mention.Kind is MentionKind.Occupation or MentionKind.Field or MentionKind.Skill));

    /// <summary>Whether no request was heard that needs more than what is pointed at, and no answer either.</summary>
    private static bool IsOpen(Understanding message, List<string> wanted) => wanted switch
    {
        [Intents.OutOfScope] => true,
        [Intents.FindCourses] => message.Shape != MessageShape.Sentence && !message.Named(MentionKind.Skill).Any(),
        [] => message.Intents is [] or [{ Name: Intents.Tell or Intents.SmallTalk }, ..],
        _ => false,
    };

    /// <summary>"The last one", 说说第二个: said of a list in sight, this asks about its item however it is put.</summary>
    private static bool PointsAtShown(Understanding message, DialogueState state) =>
        message.References.Any(reference => reference.Position is not null ? state.Shown.Count > 0 : reference.Noun is not null && state.Topic is not null)
        || (message.Shape == MessageShape.Value && message.References.Count > 0 && state.Topic is not null);

    private DialoguePlan Answer(
        Understanding message, DialogueState state, Profile after, List<PlannedCall> calls, List<string> wanted)
    {
        var routes = new Routes(knowledge, message, state, after);
        var plan = new DialoguePlan();
        foreach (var intent in wanted)
        {
            if (intent is Intents.RecommendPath or Intents.AdjustPath)
            {
                plan = new NextMove(state, after).Path(message, insists: intent == Intents.RecommendPath);
                calls.AddRange(plan.Calls.Where(call => !calls.Any(known => known.Tool == call.Tool)));
            }
            else if (intent == Intents.SuggestOccupations && !message.Named(MentionKind.Field).Any())
            {
                var suggest = new NextMove(state, after).Suggest();
                plan = plan with { Ask = suggest.Ask, Open = suggest.Open, Close = suggest.Close, Declined = suggest.Declined };
                calls.AddRange(suggest.Calls);
            }
            else if (intent != Intents.OutOfScope || (wanted.Count == 1 && calls.Count == 0))
            {
                var (found, unless) = Route(intent, routes.For(intent), message, after);
                plan = plan with { Unless = unless ?? plan.Unless };
                calls.AddRange(found.Where(call => !calls.Any(known => known.Tool == call.Tool)));
            }
        }

        return calls.Count == 0 && plan.Say is null && plan.Ask is null
            ? Misunderstanding(message)
            : plan with { Calls = calls, Aspects = message.Aspects };
    }

    /// <summary>
    /// Where a reading leads. The center's own pages may know what no trained example does: they are asked before a
    /// message is called out of scope, or taken for a question about an occupation that it does not name.
    /// </summary>
    private static (IReadOnlyList<PlannedCall> Calls, string? Unless) Route(
        string intent, IReadOnlyList<PlannedCall> found, Understanding message, Profile after)
    {
        var vague = found is [{ Tool: Tools.SuggestOccupations }] && after.Skills.Count == 0 && intent != Intents.SuggestOccupations;
        var guides = new PlannedCall(Tools.AnswerFromGuides, ("question", message.Text), ("strict", !message.Wants(Intents.AskGuide)));
        return intent == Intents.OutOfScope ? ([guides], Intents.OutOfScope) : vague ? ([guides], "occupations.none") : (found, null);
    }

    private DialoguePlan Continue(
        Understanding message, DialogueState state, Profile after, List<PlannedCall> calls, string? lead)
    {
        var passed = lead is Intents.Skip or Intents.No or Intents.Yes or Intents.Tell && state.Pending is not null;
        var waits = after.TargetOccupation is not null && state.Path is null;
        if (calls.Count > 0 || passed || (lead is Intents.Yes or Intents.Skip && waits))
        {
            var next = new NextMove(state, after).Path(message);
            return next with
            {
                Say = next.Say ?? (calls.Count == 0 && lead == Intents.Tell ? "answer.unread" : null),
                Calls = [.. calls, .. next.Calls],
                Declined = passed && calls.Count == 0 ? [state.Pending!, .. next.Declined] : next.Declined,
            };
        }

        if (lead is Intents.Yes or Intents.No or Intents.Skip)
        {
            return new DialoguePlan { Say = $"nothing-open.{lead}" };
        }

        if (lead is not null && Courtesies.Contains(lead))
        {
            return new DialoguePlan { Say = lead, Open = state.Pending };
        }

        return message.References.Count > 0 && new Routes(knowledge, message, state, after).For(Intents.ExplainCourse) is { Count: > 0 } explain
            ? new DialoguePlan { Calls = explain, Open = state.Pending }
            : Misunderstanding(message) with { Open = state.Pending };
    }

    private static DialoguePlan Misunderstanding(Understanding message) => new()
    {
        Misunderstood = true,
        Calls = message.Text.Trim().Length < 2 ? [] : [new PlannedCall(Tools.AnswerFromGuides, ("question", message.Text))],
    };
}
