using CareerBot.Advising.Plugins;
using CareerBot.Careers;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>What brings a person nearer to a path: the path itself, the next question, or occupations to choose among.</summary>
/// <param name="state">The state before the message.</param>
/// <param name="after">The profile with what the message told.</param>
internal sealed class NextMove(DialogueState state, Profile after)
{
    /// <summary>Who is to be shown occupations needs not be asked for a goal.</summary>
    private static readonly string[] Undecidable = [Slots.Target];

    /// <summary>The move.</summary>
    /// <param name="message">The message.</param>
    /// <param name="insists">Whether the person asks for the path.</param>
    public DialoguePlan Path(Understanding message, bool insists = false)
    {
        if (state.Path is { } shown && (after.TargetOccupation ?? shown.Target) == shown.Target)
        {
            var change = message.Told.Cheaper && message.Told.Amounts.Count == 0 ? "cheaper" : message.Told.Faster ? "faster" : "replan";
            return new DialoguePlan { Calls = [new PlannedCall(Tools.AdjustPath, ("change", change))] };
        }

        var asked = Interview.Next(after, state, insists: insists && state.Pending is null && state.Asked.Count > 0);
        if (after.TargetOccupation is not { } target)
        {
            return Undecided(asked);
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

    /// <summary>Occupations to choose among: by the skills told, else by what employers ask for.</summary>
    /// <returns>The question for skills while that was not put and none is known.</returns>
    public DialoguePlan Suggest()
    {
        if (!HasSkills(after) && after.TargetField is null && !state.Asked.Contains(Slots.Skills))
        {
            return new DialoguePlan { Ask = Slots.Skills, Declined = Undecidable };
        }

        return new DialoguePlan
        {
            Calls = [new PlannedCall(Tools.SuggestOccupations, ("field", after.TargetField?.Value), ("demanded", !HasSkills(after)))],
            Close = "occupations.pick",
            Open = Slots.Target,
            Declined = Undecidable,
        };
    }

    /// <summary>Goal and skills first, then the occupations once, anew only when skills or field became known; else on to what is still open.</summary>
    private DialoguePlan Undecided(string? asked)
    {
        var isNews = !HasSkills(state.Profile) && HasSkills(after) || state.Profile.Skills.Count < after.Skills.Count || state.Profile.TargetField != after.TargetField;
        var isOffered = state.Shown.Any(list => list.Kind == nameof(Occupation));
        if (asked == Slots.Target && !HasSkills(after) && after.TargetField is null || asked == Slots.Skills && after.TargetField is null)
        {
            return new DialoguePlan { Ask = asked };
        }

        if (!isOffered || isNews)
        {
            return Suggest();
        }

        return asked is { } slot && slot != Slots.Target
            ? new DialoguePlan { Ask = slot }
            : new DialoguePlan { Close = "pick", Open = Slots.Target };
    }

    private static bool HasSkills(Profile profile) => profile.Skills.Any(held => held.Level > SkillLevel.None);
}
