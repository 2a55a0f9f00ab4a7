using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>Writes money, dates, shares and times as people of a language read them.</summary>
public static class Figures
{
    private static readonly TimeOnly EndOfDay = new(23, 59);

    private static readonly string[] ChineseDays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

    /// <summary>A sum, for example <c>¥9,800</c>.</summary>
    /// <param name="value">The sum.</param>
    /// <param name="currency">Its ISO 4217 code; a code without a well-known sign is written before the sum.</param>
    public static string Money(decimal value, string currency) => LocalFormat.Money(value, currency);

    /// <summary>A day, for example <c>2026年12月5日</c> or <c>5 Dec 2026</c>.</summary>
    public static string Day(DateOnly day, Language language) => language == Language.Zh
        ? day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
        : day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A share, for example <c>82%</c>. Never rounds up to 100 % or down to 0 %.</summary>
    public static string Share(double share) => LocalFormat.Percent(share);

    /// <summary>A plain number without needless decimals.</summary>
    public static string Number(double value) => LocalFormat.Number(value);

    /// <summary>A day of the week, for example <c>周六</c> or <c>Sat</c>.</summary>
    public static string Weekday(DayOfWeek day, Language language) => language == Language.Zh
        ? ChineseDays[(int)day]
        : CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(day);

    /// <summary>A weekly meeting, for example <c>周六 09:00–12:00</c>.</summary>
    public static string Meeting(WeeklyMeeting meeting, Language language) => string.Create(
        CultureInfo.InvariantCulture, $"{Weekday(meeting.Day, language)} {meeting.From:HH:mm}–{meeting.To:HH:mm}");

    /// <summary>The hours of a free time, for example <c>18:00–24:00</c>.</summary>
    /// <returns>Empty for a whole day.</returns>
    public static string Hours(WeeklyWindow window) => (Starts: window.From == TimeOnly.MinValue, Ends: window.To >= EndOfDay) switch
    {
        (true, true) => "",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"{window.From:HH:mm}–24:00"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{window.From:HH:mm}–{window.To:HH:mm}"),
    };

    /// <summary>Joins names as a sentence does: 甲、乙和丙; a, b and c.</summary>
    public static string List(IReadOnlyList<string> names, Language language) => (names.Count, language) switch
    {
        (0, _) => "",
        (1, _) => names[0],
        (_, Language.Zh) => string.Join("、", names.SkipLast(1)) + "和" + names[^1],
        _ => string.Join(", ", names.SkipLast(1)) + " and " + names[^1],
    };
}
