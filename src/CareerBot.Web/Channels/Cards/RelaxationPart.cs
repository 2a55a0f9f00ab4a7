using System.Globalization;
using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>What giving way on one limit would gain, with a button that does so.</summary>
internal static class RelaxationPart
{
    /// <summary>Draws the part.</summary>
    public static JsonObject Draw(Relaxation relaxation, RecordWording wording)
    {
        var (key, shown, said) = Limit(relaxation, wording);
        var gain = wording.Text(
            "relax-gain",
            ("share", LocalFormat.Percent(relaxation.GapClosed)),
            ("skills", relaxation.SkillsClosed),
            ("price", wording.Price(relaxation.Price)));
        var hint = wording.Text($"relax-{key}", ("value", shown)) + wording.Text("relax-then", ("gain", gain));
        return CardParts.Group(
        [
            CardParts.Text(hint),
            CardParts.Actions(CardParts.Say(wording.Text("relax-try"), wording.Text($"say-{key}", ("value", said)))),
        ]);
    }

    /// <summary>Which text speaks of the relaxed limit, its value as shown, and its value as said to the advisor.</summary>
    private static (string Key, string Shown, string Said) Limit(Relaxation relaxation, RecordWording wording)
    {
        var relaxed = relaxation.Relaxed;
        return relaxation.Constraint switch
        {
            ConstraintKind.Budget when relaxed.Budget is { } budget =>
                ("budget", wording.Price(budget), budget.ToString("0.##", CultureInfo.InvariantCulture)),
            ConstraintKind.HoursPerWeek when relaxed.HoursPerWeek is { } hours =>
                ("hours", LocalFormat.Number(hours), LocalFormat.Number(hours)),
            ConstraintKind.Deadline when relaxed.Deadline is { } deadline =>
                ("deadline", wording.Date(deadline), deadline.ToString("O", CultureInfo.InvariantCulture)),
            ConstraintKind.Start => ("start", wording.Date(relaxed.Start), relaxed.Start.ToString("O", CultureInfo.InvariantCulture)),
            ConstraintKind.AvailableTimes when relaxed.AvailableTimes.Count > 0 => Times(relaxed, wording),
            ConstraintKind.Mode when relaxed.Mode is { } mode => ("mode", wording.Name(mode), wording.Name(mode)),
            var kind => ($"any-{kind.ToString().ToLowerInvariant()}", "", ""),
        };
    }

    private static (string Key, string Shown, string Said) Times(PathConstraints relaxed, RecordWording wording)
    {
        var times = wording.List(relaxed.AvailableTimes.Select(window => LocalFormat.Window(window, wording.Language)));
        return ("times", times, times);
    }
}
