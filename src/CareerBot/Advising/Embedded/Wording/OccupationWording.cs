using CareerBot.Careers;
using CareerBot.Advising.Outcomes;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words occupations and what is missing for them.</summary>
internal static class OccupationWording
{
    private const int MostNamed = 3;

    /// <summary>Occupations ranked for the person.</summary>
    public static string Suggested(Phrases say, OccupationsSuggested suggested)
    {
        if (suggested.Matches.Count == 0)
        {
            return say.Say("occupations.none");
        }

        var names = suggested.Matches.Take(MostNamed).Select(match =>
            $"**{match.Occupation.Name.In(say.Language)}**{say.Mark(RecordKind.Occupation, match.Occupation.Id.Value)}");
        var best = suggested.Matches[0];
        return say.Join(
            say.Say(suggested.Demanded ? "occupations.demanded" : "occupations.lead", ("names", say.List(names))),
            suggested.Demanded || best.Shown.Count == 0 ? "" : say.Say(
                "occupations.because",
                ("occupation", best.Occupation.Name.In(say.Language)),
                ("skills", say.List(best.Shown.Take(MostNamed).Select(say.Name)))));
    }

    /// <summary>Asks to choose among occupations: those just named, or those shown before, named again.</summary>
    /// <returns>Empty when there are none to choose among.</returns>
    public static string Pick(Phrases say, string key)
    {
        var shown = say.Turn.State.Shown.FirstOrDefault(list => list.Kind == nameof(Occupation))?.Ids ?? [];
        var names = shown.Take(MostNamed).Select(id => say.Name(new OccupationId(id)) + say.Mark(RecordKind.Occupation, id)).ToList();
        return names.Count == 0 ? "" : key == "pick" ? say.Say(key, ("names", say.List(names))) : say.Say(key);
    }

    /// <summary>One occupation.</summary>
    public static string Explained(Phrases say, OccupationMatch match)
    {
        var occupation = match.Occupation;
        var mark = say.Mark(RecordKind.Occupation, occupation.Id.Value);
        say.Turn.Citations.Ground(
            say.Turn.Cite(RecordKind.Occupation, occupation.Id.Value), $"{match.Postings} {(match.Salary is { } s ? $"{say.Money(s.Q1)} {say.Money(s.Median)} {say.Money(s.Q3)}" : "")}");
        return say.Join(
            Marked(occupation.Summary.In(say.Language), mark),
            say.Say("occupation.skills", ("skills", say.List(occupation.Skills.Where(skill => skill.Essential).Select(skill => say.Name(skill.Skill)))), ("mark", mark)),
            match.Postings == 0 ? "" : say.Say("occupation.openings", ("openings", say.Count("opening", match.Postings)), ("mark", mark)),
            match.Salary is { } salary
                ? say.Say("occupation.salary", ("low", say.Money(salary.Q1)), ("median", say.Money(salary.Median)), ("high", say.Money(salary.Q3)), ("mark", mark))
                : "");
    }

    /// <summary>The gap to a target.</summary>
    public static string Gap(Phrases say, SkillGap gap)
    {
        var mark = say.Mark(RecordKind.Occupation, gap.Target.Value);
        say.Turn.Citations.Ground(say.Turn.Cite(RecordKind.Occupation, gap.Target.Value), PathFigures.Of(gap));
        var missing = gap.Missing.ToList();
        var target = ("target", say.Name(gap.Target));
        if (missing.Count == 0)
        {
            return say.Say("gap.none", target, ("mark", mark));
        }

        var shown = gap.Skills.Count(item => item.MissingLevels == 0);
        return say.Join(
            say.Say(
                shown == 0 ? "gap.lead.nothing" : "gap.lead",
                target,
                ("shown", $"{shown}"),
                ("total", $"{gap.Skills.Count}"),
                ("missing", say.List(missing.Take(MostNamed).Select(item => say.Name(item.Skill)))),
                ("mark", mark)),
            gap.WeighedByPostings || Follows(say) ? "" : say.Say("gap.few-postings", ("openings", say.Count("opening", gap.Postings)), ("mark", mark)));
    }

    /// <summary>Puts a mark behind every sentence that states a figure, and behind the last.</summary>
    internal static string Marked(string text, string mark)
    {
        var sentences = Citations.CitationChecker.Sentences(text).Where(sentence => sentence.Trim().Length > 0).ToList();
        return string.Concat(sentences.Select((sentence, index) =>
            index == sentences.Count - 1 || sentence.Any(char.IsDigit) ? sentence.TrimEnd() + mark + " " : sentence)).Trim();
    }

    private static bool Follows(Phrases say) => say.Turn.Outcomes.OfType<PathShown>().Any();
}
