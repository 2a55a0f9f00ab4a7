namespace CareerBot.Careers;

/// <summary>How many slips of the finger lie between two words.</summary>
internal static class EditDistance
{
    private const int LongestWord = 32;

    /// <summary>Counts inserted, missing, wrong and swapped letters.</summary>
    /// <returns>The count; <see cref="int.MaxValue"/> for words too long to be names.</returns>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > LongestWord || other.Length > LongestWord)
        {
            return int.MaxValue;
        }

        var width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        for (var column = 0; column < width; column++)
        {
            rows[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            var current = Row(rows, row);
            var above = Row(rows, row - 1);
            var twoAbove = Row(rows, row + 1);
            current[0] = row;
            for (var column = 1; column < width; column++)
            {
                var same = one[row - 1] == other[column - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(above[column], current[column - 1]) + 1, above[column - 1] + same);
                var isSwap = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
                current[column] = isSwap ? Math.Min(best, twoAbove[column - 2] + 1) : best;
            }
        }

        return Row(rows, one.Length)[width - 1];
    }

    /// <summary>Three rows are enough; the row after the current one's place holds the row two above it.</summary>
    private static Span<int> Row(Span<int> rows, int row) => rows.Slice(row % 3 * (LongestWord + 1), LongestWord + 1);
}
