using CareerBot.Advising.Plugins;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Deciding;

/// <summary>
/// Understands a choice among plans shown side by side: "the second one", 便宜的那个; and a change taken back: "undo that".
/// </summary>
internal sealed class PlanChoices(Understanding message, DialogueState state)
{
    /// <summary>The call that takes the plan or takes the change back.</summary>
    /// <returns><see langword="null"/> when the message does neither.</returns>
    public PlannedCall? Call()
    {
        if (state.Path is not null && message.Told.Undo && message.Told.ForgottenSlots.Count + message.Told.ForgottenSkills.Count == 0)
        {
            return new PlannedCall(Tools.UndoChange);
        }

        return IsOnTheTable && message.Nouns.Count == 0 && Chosen() is { } choice ? new PlannedCall(Tools.ChoosePath, ("choice", choice)) : null;
    }

    private bool IsOnTheTable => state.Offered.Count > 0 && state.Shown is [{ Kind: nameof(LearningPath) }, ..];

    private string? Chosen()
    {
        var position = message.References.FirstOrDefault(reference => reference.Noun is null && reference.Position is not null)?.Position;
        var place = position < 0 ? state.Offered.Count + 1 + position : position;
        return place >= 1 && place <= state.Offered.Count ? $"{place}"
            : message.Told.BestIn is { } best && !message.Asks && state.Offered.Any(offered => offered.BestIn.Contains(best)) ? WireNames.Of(best)
            : null;
    }
}
