using System.Globalization;
using CareerBot.Advising.Outcomes;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words paths side by side, each with what it trades against the most complete.</summary>
internal static class AlternativesWording
{
    /// <summary>The paths.</summary>
    public static string Shown(Phrases say, AlternativesShown shown)
    {
        var choices = shown.Choices;
        var target = choices[0].Path.Gap.Target;
        var mark = say.Mark(RecordKind.Occupation, target.Value);
        if (choices is [{ Current: true } only])
        {
            return say.Join(say.Say("alternatives.only", ("names", Names(say, only with { Current = false })), ("mark", mark)), PathWording.Relax(say, only.Path, worthwhile: 0));
        }

        var most = AlternativesJson.MostComplete(choices);
        var lines = choices.Select((choice, index) => $"- {Line(say, choice, index + 1, most)}");
        var parts = new[]
        {
            say.Say("alternatives.lead", ("target", say.Name(target)), ("mark", mark)),
            string.Join('\n', lines),
            say.Join(Asked(say, shown, mark), IsBeaten(choices) ? say.Say("alternatives.half") : "", PathWording.Relax(say, most), say.Say("alternatives.pick")),
        };
        return string.Join("\n\n", parts);
    }

    /// <summary>Whether the plan the person has is cheaper or ends sooner than those called so, because it closes less than they have to.</summary>
    private static bool IsBeaten(IReadOnlyList<PathChoiceShown> choices) => choices[0] is { BestIn.Count: 0, Path: var current }
        && choices.Skip(1).All(choice => current.Price < choice.Path.Price || current.Ends < choice.Path.Ends);

    private static string Line(Phrases say, PathChoiceShown choice, int place, LearningPath most)
    {
        var path = choice.Path;
        var target = say.Turn.Cite(RecordKind.Occupation, path.Gap.Target.Value);
        var line = say.Say(
            "alternatives.line",
            ("place", $"{place}"), ("name", Names(say, choice)), ("price", say.Money(path.Price)), ("hours", Hours(say, path.Hours)),
            ("weeks", say.Count("week", path.Weeks)), ("share", Figures.Share(path.GapClosed)), ("openings", say.Count("opening", path.Openings.After)),
            ("trade", Trade(say, PathTrade.Of(path, most))), ("mark", $"[{target}]"));

        // Every figure of the line was computed here, from the path and the one beside it.
        say.Turn.Citations.Ground(target, line);
        return line;
    }

    private static string Names(Phrases say, PathChoiceShown choice)
    {
        var names = say.List(choice.BestIn.Select(say.Name));
        return (names.Length > 0, choice.Current) switch
        {
            (true, true) => say.Say("alternatives.name.current", ("name", names)),
            (true, false) => names,
            _ => say.Say("alternatives.current"),
        };
    }

    private static string Asked(Phrases say, AlternativesShown shown, string mark)
    {
        var index = shown.Asked is { } asked ? shown.Choices.ToList().FindIndex(choice => choice.BestIn.Contains(asked)) : -1;
        return index < 0
            ? ""
            : say.Say("alternatives.asked", ("name", say.Name(shown.Asked!.Value)), ("place", (index + 1).ToString(CultureInfo.InvariantCulture)), ("mark", mark));
    }

    private static string Trade(Phrases say, PathTrade trade)
    {
        var (gains, losses) = (new List<string>(), new List<string>());
        Weigh(-Math.Sign(trade.Price), "price", say.Money(Math.Abs(trade.Price)));
        Weigh(-Math.Sign(trade.Weeks), "weeks", say.Count("week", Math.Abs(trade.Weeks)));
        Weigh(-Math.Sign(trade.Hours), "hours", Hours(say, Math.Abs(trade.Hours)));
        Weigh(Math.Sign(Points(trade)), "share", say.Count("point", Math.Abs(Points(trade))));
        Weigh(Math.Sign(trade.Openings), "openings", say.Count("opening", Math.Abs(trade.Openings)));
        return (gains.Count, losses.Count) switch
        {
            (0, 0) => "",
            (_, 0) => say.Say("trade.gains", ("gains", say.List(gains))),
            (0, _) => say.Say("trade.losses", ("losses", say.List(losses))),
            _ => say.Say("trade.both", ("gains", say.List(gains)), ("losses", say.List(losses))),
        };

        void Weigh(int worth, string name, string amount)
        {
            if (worth != 0)
            {
                (worth > 0 ? gains : losses).Add(say.Say($"trade.{name}.{(worth > 0 ? "gain" : "loss")}", ("amount", amount)));
            }
        }
    }

    private static int Points(PathTrade trade) => (int)Math.Round(trade.GapClosed * 100);

    private static string Hours(Phrases say, double hours) => say.Count("hour", (int)Math.Round(hours));
}
