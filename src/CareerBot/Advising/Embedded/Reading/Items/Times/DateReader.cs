using System.Globalization;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads when a person can start and by when they want to be finished.</summary>
internal static class DateReader
{
    private const string IsoDate = "yyyy-MM-dd";

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="context">What relative dates count from.</param>
    /// <param name="expecting">The slot asked for.</param>
    public static ToldDates Read(MessageText text, TimeContext context, string? expecting)
    {
        var dates = new ToldDates(null, null);
        foreach (var period in new PeriodScan(text, context).Find())
        {
            if (RoleOf(text, period, expecting) is not { } role)
            {
                continue;
            }

            var isStart = role is DateRole.From or DateRole.After;
            var day = role switch
            {
                DateRole.After when period.Kind != PeriodKind.Length => period.Last.AddDays(1),
                DateRole.Before when period.Kind == PeriodKind.Calendar => period.First.AddDays(-1),
                DateRole.From => period.First,
                _ => period.Last,
            };
            day = isStart && day < context.Today ? context.Today : day;
            dates = isStart ? dates with { EarliestStart = day } : dates with { Deadline = day };
            text.Add("date", $"{(isStart ? "from" : "until")} {day.ToString(IsoDate, CultureInfo.InvariantCulture)}", period.Start, period.End);
        }

        return dates;
    }

    /// <summary>What a period is for; <see langword="null"/> when it tells of the past or of something else.</summary>
    private static DateRole? RoleOf(MessageText text, NamedPeriod period, string? expecting)
    {
        var clause = text.ClauseAt(period.Start);
        var before = CueBefore(text, clause, period.Start);
        var behind = CueBehind(text, clause, period.End);
        if (IsPast(text, clause, period, behind) || IsMerelyNow(text, clause, period, expecting))
        {
            return null;
        }

        var isStartClause = expecting == Slots.Start || text.Has(clause, Theme.DateCue, "start");
        var isFinishClause = expecting == Slots.Deadline || text.Has(clause, Theme.DateCue, "finish");
        return (behind, before) switch
        {
            ("before", _) or (_, "before") => DateRole.Before,
            (_, "by") => DateRole.By,
            ("after", _) when period.Kind == PeriodKind.Length => isFinishClause && !isStartClause ? DateRole.By : DateRole.After,
            ("after", _) or (_, "after") => DateRole.After,
            _ when isFinishClause && !text.Has(clause, Theme.DateCue, "start") => DateRole.By,
            ("start", _) or (_, "start") => period.Kind == PeriodKind.Length ? DateRole.After : DateRole.From,
            _ when period.Kind == PeriodKind.Length => OfLength(behind, before, isStartClause),
            _ when period.Kind == PeriodKind.Closing && !isStartClause => DateRole.By,
            _ when isStartClause || behind is not null || before is not null || IsPlain(text, clause) => DateRole.From,
            _ => null,
        };
    }

    /// <summary>A bare length such as "three years" is a date only with a word that says so.</summary>
    private static DateRole? OfLength(string? behind, string? before, bool isStartClause) =>
        isStartClause && before == "within" ? DateRole.After
        : behind == "within" || before == "within" ? DateRole.By
        : null;

    /// <summary>A clause of little else than the date, such as "next month" or 下个月.</summary>
    private static bool IsPlain(MessageText text, Clause clause) => !clause.IsQuestion && text.Distance(clause.Start, clause.End) <= 12;

    private static string? CueBefore(MessageText text, Clause clause, int start)
    {
        if (text.FindLast(clause.Start, start, Theme.DateCue) is not { } cue)
        {
            return null;
        }

        var gap = text.Between(cue.End, start);
        return gap.IsEmpty || gap is "the" or "in" or "next" or "about" or "on" or "at" or "of" or "around" or "early" or "late" or "next year's" or "the next" or "at the" or "by the" or "in the" or "from" or "somewhere in" or "sometime in"
            ? cue.Value == "within" && text.FindLast(clause.Start, cue.Start, Theme.DateCue) is { } lead && text.Between(lead.End, cue.Start).IsEmpty ? lead.Value : cue.Value
            : null;
    }

    private static string? CueBehind(MessageText text, Clause clause, int end)
    {
        if (text.At(end, Theme.DateCue) is not { } cue || !clause.Contains(cue.Start))
        {
            return null;
        }

        // 左右 and 时间 stand before the word that matters: 三个月左右的时间内.
        return cue.Value == "within" && text.At(cue.End, Theme.DateCue) is { } next ? next.Value : cue.Value;
    }

    /// <summary>"Graduated in June", 三年前.</summary>
    private static bool IsPast(MessageText text, Clause clause, NamedPeriod period, string? behind) =>
        text.Has(clause, Theme.DateCue, "past")
        || (period.Kind == PeriodKind.Length
            && (behind is "before" or "past" || (text.Has(clause, Theme.Experience, "work") && behind is null && !text.Has(clause, Theme.DateCue, "finish"))));

    /// <summary>"I am a nurse now" tells no date.</summary>
    private static bool IsMerelyNow(MessageText text, Clause clause, NamedPeriod period, string? expecting) =>
        text.At(period.Start, Theme.DateAnchor) is { Value: "now" } && expecting is not (Slots.Start or Slots.Deadline)
        && !text.Has(clause, Theme.DateCue, "start") && text.Distance(clause.Start, clause.End) > 6;

    private enum DateRole
    {
        From,
        After,
        Before,
        By,
    }
}
