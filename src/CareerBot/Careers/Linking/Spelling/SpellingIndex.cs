using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>
/// Finds the word of a name that a misspelled word was meant to be, by comparing what is left of both when letters are struck out.
/// </summary>
internal sealed class SpellingIndex
{
    /// <summary>Shorter words are not corrected: too many differ in one letter.</summary>
    public const int ShortestWord = 5;

    private const int LongestWord = 24;
    private const int TwoSlipsFrom = 9;
    private const double OneSlip = 0.8;
    private const double TwoSlips = 0.65;

    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>Indexes the words.</summary>
    /// <param name="words">The words of names, folded.</param>
    public SpellingIndex(IEnumerable<string> words) =>
        _words = words.Where(word => word.Length is >= ShortestWord and <= LongestWord && word.All(char.IsAsciiLetter))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(word => Struck(word).Select(left => (left, word)))
            .GroupBy(pair => pair.left, pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Corrects a word.</summary>
    /// <returns><see langword="null"/> when no word is near, or several are equally near.</returns>
    public Correction? Correct(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || !word.All(char.IsAsciiLetter))
        {
            return null;
        }

        var near = Struck(word).SelectMany(Candidates).Where(candidate => candidate[0] == word[0])
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (Word: candidate, Slips: EditDistance.Between(word, candidate)))
            .Where(candidate => candidate.Slips <= AllowedSlips(Math.Min(word.Length, candidate.Word.Length)))
            .OrderBy(candidate => candidate.Slips).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Take(2).ToArray();
        return near.Length == 0 || (near.Length == 2 && near[0].Slips == near[1].Slips)
            ? null
            : new Correction(near[0].Word, near[0].Slips == 1 ? OneSlip : TwoSlips);
    }

    private static int AllowedSlips(int length) => length >= TwoSlipsFrom ? 2 : 1;

    private string[] Candidates(string left) => _words.TryGetValue(left, out var words) ? words : [];

    private static HashSet<string> Struck(string word)
    {
        var all = new HashSet<string>(StringComparer.Ordinal) { word };
        var last = new List<string> { word };
        for (var slip = 0; slip < AllowedSlips(word.Length); slip++)
        {
            last = [.. last.SelectMany(left => Enumerable.Range(0, left.Length).Select(at => left.Remove(at, 1))).Where(all.Add)];
        }

        return all;
    }
}
