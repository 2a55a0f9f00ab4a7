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

        var update = Told.Read(message, state);
        var calls = new List<PlannedCall>();
        if (update is not null)
        {
            calls.Add(new PlannedCall(Tools.UpdateProfile, ("update", update)));
        }

        var after = update is null ? state.Profile : ProfileUpdater.Apply(state.Profile, update).Profile;
        var wanted = Wanted(message, state, update);
        return wanted.Count > 0
            ? Answer(message, state, after, calls, wanted)
            : Continue(message, state, after, calls, lead);
    }

    /// <summary>What to answer: the likeliest reading, and a second one only when it is likely in itself.</summary>
    private static List<string> Wanted(Understanding message, DialogueState state, ProfileUpdate? update)
    {
        var answers = state.Pending is not null && update is not null && message.Intents is [{ Name: Intents.Tell }, ..];
        if (message.Told.ForgottenSlots.Count + message.Told.ForgottenSkills.Count > 0)
        {
            return [Intents.Forget];
        }

        var wanted = message.Intents
            .Where(intent => !Carriers.Contains(intent.Name) && !Courtesies.Contains(intent.Name))
            .Where(intent => intent.Name != Intents.SwitchLanguage || message.Told.ReplyLanguage is not null)
            .Where((intent, place) => intent.Confidence >= (answers ? Sure : place == 0 ? Likely : SecondLikely))
            .Select(intent => intent.Name)
            .Take(MostAnswers)
            .ToList();
        return update?.TargetOccupation is not null && wanted is [Intents.ExplainOccupation] ? [Intents.RecommendPath] : wanted;
    }

    private DialoguePlan Answer(
        Understanding message, DialogueState state, Profile after, List<PlannedCall> calls, List<string> wanted)
    {
        var routes = new Routes(knowledge, message, state, after);
        var plan = new DialoguePlan();
        foreach (var intent in wanted)
        {
            if (intent is Intents.RecommendPath or Intents.AdjustPath)
            {
                plan = Path(message, state, after, intent);
                calls.AddRange(plan.Calls.Where(call => !calls.Any(known => known.Tool == call.Tool)));
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
            : plan with { Calls = calls };
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
        var skipped = lead is Intents.Skip or Intents.No && state.Pending is not null;
        if (calls.Count > 0 || skipped || (lead is Intents.Yes or Intents.Skip && after.TargetOccupation is not null))
        {
            var next = Path(message, state, after, Intents.RecommendPath);
            return next with { Calls = [.. calls, .. next.Calls], Declined = skipped ? [state.Pending!] : [] };
        }

        if (lead is not null && Courtesies.Contains(lead))
        {
            return new DialoguePlan { Say = lead };
        }

        return message.References.Count > 0 && new Routes(knowledge, message, state, after).For(Intents.ExplainCourse) is { Count: > 0 } explain
            ? new DialoguePlan { Calls = explain }
            : Misunderstanding(message);
    }

    private static DialoguePlan Path(Understanding message, DialogueState state, Profile after, string intent)
    {
        if (state.Path is { } shown && (after.TargetOccupation ?? shown.Target) == shown.Target)
        {
            var change = message.Told.Cheaper && message.Told.Amounts.Count == 0 ? "cheaper" : message.Told.Faster ? "faster" : "replan";
            return new DialoguePlan { Calls = [new PlannedCall(Tools.AdjustPath, ("change", change))] };
        }

        var asked = Interview.Next(after, state, insists: intent == Intents.RecommendPath && state.Pending is null && state.Asked.Count > 0);
        if (after.TargetOccupation is not { } target)
        {
            return Undecided(after, asked);
        }

        return asked is { } slot
            ? new DialoguePlan { Ask = slot }
            : new DialoguePlan
            {
                Calls =
                [
                    new PlannedCall(Tools.SkillGap, ("occupation", target.Value)),
                    new PlannedCall(Tools.RecommendPath, ("occupation", target.Value)),
                ],
            };
    }

    private static DialoguePlan Undecided(Profile after, string? asked) =>
        after.Skills.Any(held => held.Level > SkillLevel.None) || after.TargetField is not null
            ? new DialoguePlan
            {
                Calls = [new PlannedCall(Tools.SuggestOccupations, ("field", after.TargetField?.Value))],
                Ask = asked == Slots.Target ? Slots.Target : null,
            }
            : new DialoguePlan { Ask = asked, Calls = asked is null ? [new PlannedCall(Tools.SuggestOccupations)] : [] };

    private static DialoguePlan Misunderstanding(Understanding message) => new()
    {
        Misunderstood = true,
        Calls = message.Text.Trim().Length < 2 ? [] : [new PlannedCall(Tools.AnswerFromGuides, ("question", message.Text))],
    };
}
