namespace CareerBot.Advising.Embedded;

/// <summary>Finds days, months, seasons, holidays and lengths of time named in a message.</summary>
/// <param name="text">The message.</param>
/// <param name="context">What relative dates count from.</param>
internal sealed class PeriodScan(MessageText text, TimeContext context)
{
    private readonly PeriodList _periods = new(text, context.Today);

    /// <summary>The periods, in order; none overlap.</summary>
    public IReadOnlyList<NamedPeriod> Find()
    {
        HolidayPeriods.Find(text, context.Holidays, _periods);
        new WrittenDates(text, _periods).Find();
        FindAnchors();
        new MonthNames(text, _periods).Find();
        FindSeasons();
        FindLengths();
        return _periods.InOrder();
    }

    private void FindAnchors()
    {
        foreach (var cue in text.Cues(Theme.DateAnchor))
        {
            var (first, last) = Anchor(cue.Value);
            _periods.Add(first, last, cue.Start, cue.End, cue.Value.EndsWith("end", StringComparison.Ordinal) ? PeriodKind.Closing : PeriodKind.Calendar);
        }
    }

    private (DateOnly First, DateOnly Last) Anchor(string anchor)
    {
        var month = new DateOnly(_periods.Today.Year, _periods.Today.Month, 1);
        var monday = _periods.Today.AddDays(-(((int)_periods.Today.DayOfWeek + 6) % 7));
        var newYear = new DateOnly(_periods.Today.Year + 1, 1, 1);
        return anchor switch
        {
            "now" => (_periods.Today, _periods.Today),
            "tomorrow" => (_periods.Today.AddDays(1), _periods.Today.AddDays(1)),
            "this-week" => (_periods.Today, monday.AddDays(6)),
            "next-week" => (monday.AddDays(7), monday.AddDays(13)),
            "this-month" => (_periods.Today, month.AddMonths(1).AddDays(-1)),
            "next-month" => (month.AddMonths(1), month.AddMonths(2).AddDays(-1)),
            "month-after-next" => (month.AddMonths(2), month.AddMonths(3).AddDays(-1)),
            "month-end" => (month.AddMonths(1).AddDays(-1), month.AddMonths(1).AddDays(-1)),
            "next-month-end" => (month.AddMonths(2).AddDays(-1), month.AddMonths(2).AddDays(-1)),
            "mid-year" => Calendar.Bounds(_periods.Today.Month > 6 ? _periods.Today.Year + 1 : _periods.Today.Year, 6, null),
            "this-year" => (_periods.Today, newYear.AddDays(-1)),
            "next-year" => (newYear, newYear.AddYears(1).AddDays(-1)),
            "next-year-end" => (newYear.AddYears(1).AddDays(-1), newYear.AddYears(1).AddDays(-1)),
            _ => (newYear.AddDays(-1), newYear.AddDays(-1)),
        };
    }

    private void FindSeasons()
    {
        foreach (var cue in text.Cues(Theme.Season))
        {
            var month = cue.Value switch { "spring" => 3, "summer" => 6, "autumn" => 9, _ => 12 };
            var first = new DateOnly(_periods.Today.Year, month, 1);
            first = first.AddMonths(3) <= _periods.Today ? first.AddYears(1) : first;
            _periods.Add(first, first.AddMonths(3).AddDays(-1), cue.Start, cue.End);
        }
    }

    private void FindLengths()
    {
        foreach (var number in text.Numbers)
        {
            if (text.At(text.SkipSpaces(number.End), Theme.Unit) is not { Value: not "hour" } unit || number.Value is <= 0 or > 200)
            {
                continue;
            }

            var (last, isLength) = unit.Value switch
            {
                "day" => (_periods.Today.AddDays((int)number.Value), true),
                "week" => (_periods.Today.AddDays((int)(number.Value * 7)), true),
                "month" => (AddMonths(number.Value), true),
                "year" => (AddMonths(number.Value * 12), number.Value <= 20),
                _ => (_periods.Today, false),
            };
            if (isLength && !IsRate(unit))
            {
                _periods.Add(last, last, number.Start, unit.End, PeriodKind.Length);
            }
        }
    }

    private DateOnly AddMonths(decimal months) => _periods.Today.AddMonths((int)months).AddDays((int)(months % 1 * 30));

    /// <summary>"3 days a week" is no date.</summary>
    private bool IsRate(Cue unit) => text.At(unit.End, Theme.Rate) is not null;
}
