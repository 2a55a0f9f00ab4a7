using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>
/// Writes dates, times and money the way readers of a language do. It asks no culture data of the machine, so the same
/// value reads the same everywhere.
/// </summary>
public static class LocalFormat
{
    private const string ZhWeekdays = "日一二三四五六";

    /// <summary>A day with its weekday: <c>2026年12月5日周六</c>, <c>Sat 5 Dec 2026</c>.</summary>
    public static string Date(DateOnly day, Language language) => language == Language.Zh
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日{Weekday(day.DayOfWeek, language)}")
        : day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Two days and all between, the year said once when it is the same.</summary>
    public static string Dates(DateOnly from, DateOnly to, Language language) =>
        (from == to, language, from.Year == to.Year) switch
        {
            (true, _, _) => Date(from, language),
            (_, Language.Zh, true) => string.Create(
                CultureInfo.InvariantCulture,
                $"{Date(from, language)}至{to.Month}月{to.Day}日{Weekday(to.DayOfWeek, language)}"),
            (_, Language.Zh, false) => $"{Date(from, language)}至{Date(to, language)}",
            (_, _, true) => $"{from.ToString("ddd d MMM", CultureInfo.InvariantCulture)} – {Date(to, language)}",
            _ => $"{Date(from, language)} – {Date(to, language)}",
        };

    /// <summary>A weekday: <c>周六</c>, <c>Sat</c>.</summary>
    public static string Weekday(DayOfWeek day, Language language) =>
        language == Language.Zh ? $"周{ZhWeekdays[(int)day]}" : day.ToString()[..3];

    /// <summary>A weekly meeting: <c>周六 09:00–12:00</c>, <c>Sat 09:00–12:00</c>.</summary>
    public static string Meeting(WeeklyMeeting meeting, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{Weekday(meeting.Day, language)} {meeting.From:HH\\:mm}–{meeting.To:HH\\:mm}");

    /// <summary>A stretch of free time, whole days said as the weekday alone.</summary>
    public static string Window(WeeklyWindow window, Language language) =>
        window.From == TimeOnly.MinValue && window.To == TimeOnly.MaxValue
            ? Weekday(window.Day, language)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Weekday(window.Day, language)} {window.From:HH\\:mm}–{(window.To == TimeOnly.MaxValue ? "24:00" : window.To.ToString("HH\\:mm", CultureInfo.InvariantCulture))}");

    /// <summary>An amount with its currency: <c>¥1,800</c>; cents only when there are some.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">ISO 4217 code.</param>
    public static string Money(decimal amount, string currency) => Symbol(currency) + Amount(amount);

    /// <summary>Two amounts of one currency: <c>¥15,000–25,000</c>.</summary>
    public static string Money(decimal from, decimal to, string currency) =>
        from == to ? Money(from, currency) : $"{Money(from, currency)}–{Amount(to)}";

    /// <summary>A number without trailing zeros: <c>24</c>, <c>7.5</c>.</summary>
    public static string Number(double number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>A share in whole percent: <c>82%</c>; a share that is neither none nor all never reads as such.</summary>
    public static string Percent(double share)
    {
        var percent = (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
        var shown = share is > 0 and < 1 ? Math.Clamp(percent, 1, 99) : percent;
        return string.Create(CultureInfo.InvariantCulture, $"{shown}%");
    }

    /// <summary>Items in a row: <c>甲、乙、丙</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> items, Language language) => (items.Count, language) switch
    {
        (0, _) => "",
        (1, _) => items[0],
        (_, Language.Zh) => string.Join('、', items),
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    private static string Amount(decimal amount) =>
        amount.ToString(amount == decimal.Truncate(amount) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    private static string Symbol(string currency) => currency switch
    {
        "CNY" or "JPY" => "¥",
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "KRW" => "₩",
        "INR" => "₹",
        "HKD" => "HK$",
        "SGD" => "S$",
        "TWD" => "NT$",
        _ => currency + " ",
    };
}
