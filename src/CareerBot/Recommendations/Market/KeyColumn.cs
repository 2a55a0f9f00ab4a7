using System.Runtime.CompilerServices;
using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>
/// What postings have of one kind, as numbers: none, one or several keys a posting. Counting goes over numbers, for the hashes of
/// names would cost most of a count over tens of thousands of postings.
/// </summary>
internal sealed class KeyColumn
{
    private readonly List<string> _keys = [];
    private readonly int[] _codes;
    private readonly int[] _starts;

    /// <summary>Reads the postings once.</summary>
    /// <param name="postings">The postings; a row is a place among them.</param>
    /// <param name="keysOf">The keys of one, each once.</param>
    public KeyColumn(IReadOnlyList<JobPosting> postings, Func<JobPosting, IEnumerable<string>> keysOf)
    {
        var codes = new List<int>(postings.Count);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        _starts = new int[postings.Count + 1];
        for (var row = 0; row < postings.Count; row++)
        {
            foreach (var key in keysOf(postings[row]))
            {
                if (!known.TryGetValue(key, out var code))
                {
                    known[key] = code = _keys.Count;
                    _keys.Add(key);
                }

                codes.Add(code);
            }

            _starts[row + 1] = codes.Count;
        }

        _codes = [.. codes];
    }

    /// <summary>How many of some rows have each key.</summary>
    /// <returns>The keys that occur, in no order.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IEnumerable<KeyValuePair<string, int>> Count(ReadOnlySpan<int> rows)
    {
        var counts = new int[_keys.Count];
        foreach (var row in rows)
        {
            for (var at = _starts[row]; at < _starts[row + 1]; at++)
            {
                counts[_codes[at]]++;
            }
        }

        return _keys.Zip(counts, KeyValuePair.Create).Where(count => count.Value > 0);
    }
}
