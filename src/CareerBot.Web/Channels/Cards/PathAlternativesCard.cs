using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Recommendations;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Learning paths side by side, each with what it asks and gives, and a button that takes it.</summary>
internal static class PathAlternativesCard
{
    /// <summary>Draws the card.</summary>
    public static JsonObject Draw(IReadOnlyList<PathChoiceShown> choices, RecordWording wording)
    {
        var title = wording.Text("alternatives-title", ("target", wording.Name(choices[0].Path.Gap.Target)));
        return CardParts.Card(wording, title, Body(choices, wording));
    }

    private static IEnumerable<JsonObject> Body(IReadOnlyList<PathChoiceShown> choices, RecordWording wording)
    {
        yield return Tables.SideBySide(
        [
            (wording.Text("label-plan"), [.. choices.Select((choice, index) => Name(choice, index + 1, wording))]),
            Row("label-price", path => wording.Price(path.Price)),
            Row("label-hours", path => wording.Text("hours", ("hours", LocalFormat.Number(path.Hours)))),
            Row("label-finished", path => wording.Date(path.Ends!.Value)),
            Row("label-weeks", path => wording.Text("weeks", ("weeks", path.Weeks))),
            Row("label-gap-closed", path => LocalFormat.Percent(path.GapClosed)),
            Row("label-openings-after", path => LocalFormat.Number(path.Openings.After)),
            Row("label-courses", path => CardMarkdown.Escape(wording.List(path.Steps.Select(step => wording.Name(step.Course))))),
        ]);
        var others = choices.Select((choice, index) => (choice, Place: index + 1)).Where(item => !item.choice.Current).ToList();
        if (others.Count > 0)
        {
            yield return CardParts.Actions([.. others.Select(item => CardParts.Say(
                wording.Text("alternatives-take", ("place", item.Place)), wording.Text("say-take-plan", ("place", item.Place))))]);
        }

        if (choices.Select(choice => choice.Path.Relaxation).OfType<Relaxation>().FirstOrDefault() is { } relaxation)
        {
            yield return RelaxationPart.Draw(relaxation, wording).Apart();
        }

        (string, IReadOnlyList<string>) Row(string label, Func<LearningPath, string> value) =>
            (wording.Text(label), [.. choices.Select(choice => value(choice.Path))]);
    }

    private static string Name(PathChoiceShown choice, int place, RecordWording wording)
    {
        var best = wording.List(choice.BestIn.Select(preference => wording.Text($"best-{preference.ToString().ToLowerInvariant()}")));
        string[] parts = [best, choice.Current ? wording.Text("alternatives-current") : ""];
        return CardMarkdown.Escape(wording.Text("alternatives-name", ("place", place), ("name", string.Join(" · ", parts.Where(part => part.Length > 0)))));
    }
}
