using System.Text;
using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// Puts placeholders such as <c>{skill}</c> where a message names things of a particular center, sums or dates, so that
/// what the classifier learned holds for every center.
/// </summary>
internal static class Placeholders
{
    /// <summary>All placeholders.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["{skill}", "{occupation}", "{field}", "{course}", "{district}", "{money}", "{hours}", "{time}", "{date}", "{years}", "{number}"];

    /// <summary>The first thing in braces that is no placeholder.</summary>
    /// <returns>It, or <see langword="null"/> when all are.</returns>
    public static string? UnknownIn(string text)
    {
        for (var open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            var word = close < 0 ? text[open..] : text[open..(close + 1)];
            if (!All.Contains(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Masks a stretch of a message.</summary>
    /// <param name="text">The message, its items recognized.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The folded words with placeholders.</returns>
    public static string Mask(MessageText text, int start, int end)
    {
        var masked = new StringBuilder(end - start + 16);
        var at = start;
        foreach (var (from, to, placeholder) in Spans(text, start, end))
        {
            if (from >= at)
            {
                masked.Append(text.Folded, at, from - at).Append(placeholder);
                at = to;
            }
        }

        return masked.Append(text.Folded, at, Math.Max(0, end - at)).ToString();
    }

    private static List<(int From, int To, string Placeholder)> Spans(MessageText text, int start, int end)
    {
        var spans = new List<(int From, int To, string Placeholder)>();
        foreach (var mention in text.Mentions)
        {
            spans.Add((mention.Start, mention.Start + mention.Length, Of(mention.Kind)));
        }

        foreach (var item in text.Found)
        {
            if (Of(item.Kind) is { } placeholder)
            {
                spans.Add((item.Start, item.End, placeholder));
            }
        }

        foreach (var number in text.Numbers)
        {
            if (number.InDigits)
            {
                spans.Add((number.Start, number.End, "{number}"));
            }
        }

        spans.RemoveAll(span => span.From < start || span.To > end);
        spans.Sort((left, right) => left.From != right.From ? left.From - right.From : right.To - left.To);
        return spans;
    }

    private static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Skill => "{skill}",
        MentionKind.Occupation => "{occupation}",
        MentionKind.Field => "{field}",
        MentionKind.Course => "{course}",
        _ => "{district}",
    };

    private static string? Of(string kind) => kind switch
    {
        "money" => "{money}",
        "hours" => "{hours}",
        "time" => "{time}",
        "date" => "{date}",
        "years" => "{years}",
        _ => null,
    };
}
