using CareerBot.Careers;

namespace CareerBot.Cli;

/// <summary>Counts as Python and most tools do: a character beyond the basic plane is one, not two.</summary>
internal sealed class CodePoints
{
    private readonly int[]? _counts;

    /// <summary>Counts a text once.</summary>
    /// <param name="text">The text.</param>
    public CodePoints(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            _counts = Count(text);
        }
    }

    /// <summary>Where a mention begins and ends, exclusive.</summary>
    public (int Start, int End) Of(Mention mention)
    {
        var end = mention.Start + mention.Length;
        return _counts is null ? (mention.Start, end) : (_counts[mention.Start], _counts[end]);
    }

    private static int[] Count(string text)
    {
        var counts = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++)
        {
            var isSecondHalf = at > 0 && char.IsSurrogatePair(text[at - 1], text[at]);
            counts[at + 1] = counts[at] + (isSecondHalf ? 0 : 1);
        }

        return counts;
    }
}
