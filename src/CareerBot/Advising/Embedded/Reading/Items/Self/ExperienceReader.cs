using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads years of work experience and completed education.</summary>
internal static class ExperienceReader
{
    private const double MostYears = 60;
    private const double MonthsInYear = 12;

    /// <summary>The years told.</summary>
    /// <returns>The years, 0 for "no experience"; <see langword="null"/> when none are told.</returns>
    public static double? Years(MessageText text, string? expecting)
    {
        double? years = null;
        foreach (var number in text.Numbers)
        {
            if (Read(text, number, expecting) is { } told)
            {
                years = told;
            }
        }

        return years ?? None(text, expecting);
    }

    /// <summary>The education told: the highest one named.</summary>
    /// <returns>The education; <see langword="null"/> when none is told.</returns>
    public static EducationLevel? Education(MessageText text, string? expecting)
    {
        EducationLevel? highest = null;
        foreach (var cue in text.Cues(Theme.Education))
        {
            var clause = text.ClauseAt(cue.Start);
            var level = Enum.Parse<EducationLevel>(cue.Value, ignoreCase: true);
            if ((expecting == Slots.Education || !clause.IsQuestion) && !text.Has(clause, Theme.Aim, "learn")
                && !text.Has(clause, Theme.MoneyRole, "salary") && !Denial.Covers(text, cue.Start, cue.End, 4))
            {
                highest = highest > level ? highest : level;
                text.Add("education", cue.Value, cue.Start, cue.End);
            }
        }

        return highest;
    }

    private static double? Read(MessageText text, NumberSpan number, string? expecting)
    {
        var clause = text.ClauseAt(number.Start);
        var unit = YearUnit(text, number.End);
        var isBareAnswer = expecting == Slots.Experience && unit is null && number.Scale == 1 && text.Distance(0, text.Folded.Length) <= 8;
        if ((unit is null && !isBareAnswer) || text.IsTaken(number.Start, number.End) || (clause.IsQuestion && expecting != Slots.Experience)
            || Denial.Covers(text, number.Start, number.End, 2))
        {
            return null;
        }

        var end = unit?.End ?? number.End;
        var value = (double)number.Value + (end < text.Folded.Length && text.Folded[end] == '半' || IsAndAHalf(text, end) ? 0.5 : 0);
        var years = unit?.Value switch { "month" => value / MonthsInYear, "decade" => value * 10, _ => value };
        if (years > MostYears || (expecting != Slots.Experience && !IsWork(text, clause, number, end)))
        {
            return null;
        }

        text.Add("years", years.ToString("0.##", CultureInfo.InvariantCulture), number.Start, end);
        return years;
    }

    private static Cue? YearUnit(MessageText text, int end)
    {
        var rest = text.Folded.AsSpan(end);
        foreach (var filler in (ReadOnlySpan<string>)["", "+", " +", "多", "来", "几", "余", " a", " full", " plus", "个多", " and a half", " or so", " solid", " good", " odd"])
        {
            if (rest.StartsWith(filler, StringComparison.Ordinal) && text.At(end + filler.Length, Theme.Unit) is { Value: "year" or "decade" or "month" } unit)
            {
                return unit;
            }
        }

        return null;
    }

    private static bool IsAndAHalf(MessageText text, int end) =>
        text.Folded.AsSpan(end).TrimStart().StartsWith("and a half", StringComparison.Ordinal);

    /// <summary>Years at work, as opposed to an age, a date, or years of using one skill.</summary>
    private static bool IsWork(MessageText text, Clause clause, NumberSpan number, int end)
    {
        if (text.Find(end, Math.Min(clause.End, end + 12), Theme.Experience, "not-work") is { } other && text.Distance(end, other.Start) <= 1)
        {
            return false;
        }

        var hasWork = text.Has(clause, Theme.Experience, "work");
        var isSkill = IsOfSkill(text, clause, number.Start, end);
        var leadsWork = text.Find(number.Start, clause.End, Theme.WorkLead, "before") is { } lead && lead.Start <= end;
        return leadsWork || (hasWork && !(isSkill && text.Has(clause, Theme.Experience, "use")));
    }

    private static bool IsOfSkill(MessageText text, Clause clause, int start, int end) =>
        text.Mentions.Any(mention => mention.Kind == MentionKind.Skill && clause.Contains(mention.Start)
            && (mention.Start >= end ? text.Distance(end, mention.Start) <= 4 : text.Distance(mention.Start + mention.Length, start) <= 4));

    private static double? None(MessageText text, string? expecting)
    {
        foreach (var cue in text.Cues(Theme.Experience))
        {
            if (cue.Value == "none" && (expecting == Slots.Experience || !text.ClauseAt(cue.Start).IsQuestion) && !IsAboutSkill(text, cue))
            {
                text.Add("years", "0", cue.Start, cue.End);
                return 0;
            }
        }

        return null;
    }

    /// <summary>"No experience with SQL" is about the skill.</summary>
    private static bool IsAboutSkill(MessageText text, Cue cue) =>
        text.Mentions.Any(mention => mention.Kind == MentionKind.Skill
            && text.ClauseAt(mention.Start) == text.ClauseAt(cue.Start) && Math.Abs(mention.Start - cue.End) <= 6);
}
