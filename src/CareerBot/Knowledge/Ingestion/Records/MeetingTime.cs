using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads weekly meeting times such as <c>sat 09:00-12:00</c>.</summary>
internal static class MeetingTime
{
    private const string Example = "Write day and times like `sat 09:00-12:00`: mon to sun, 24 hours";

    /// <summary>Reads one time.</summary>
    /// <returns>The meeting; or <see langword="null"/> with what is wrong and what to do.</returns>
    public static (WeeklyMeeting? Meeting, string? Wrong) Read(string text)
    {
        var parts = text.Split([' ', '-']);
        if (parts.Length != 3 || text.IndexOf('-', StringComparison.Ordinal) < text.IndexOf(' ', StringComparison.Ordinal))
        {
            return (null, $"`{text}` is no meeting time. {Example}.");
        }

        if (!FormatWords.Days.TryGetValue(parts[0], out var day))
        {
            return (null, $"`{parts[0]}` is no day of the week{NearestWord.Hint(parts[0], FormatWords.Days.Keys, ".")} {Example}.");
        }

        return Time(parts[1]) is not { } from || Time(parts[2]) is not { } to ? (null, $"`{text}` has no two times. {Example}.")
            : to <= from ? (null, $"`{text}` ends before it begins. A meeting ends later on the same day.")
            : (new(day, from, to), null);
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
