using System.Collections.Concurrent;

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

    private const int MostRemembered = 20_000;

    private readonly Dictionary<string, string[]> _words = new(StringComparer.Ordinal);

    /// <summary>Texts of one kind repeat their unknown words, such as names of companies.</summary>
    private readonly ConcurrentDictionary<string, Correction?> _remembered = new(StringComparer.Ordinal);

    /// <summary>Indexes the words.</summary>
    /// <param name="words">The words of names, folded.</param>
    public SpellingIndex(IEnumerable<string> words)
    {
        foreach (var word in words.Where(IsCorrectable).Distinct(StringComparer.Ordinal))
        {
            foreach (var left in Struck(word))
            {
                _words[left] = _words.TryGetValue(left, out var others) ? [.. others, word] : [word];
            }
        }
    }

    /// <summary>Corrects a word.</summary>
    /// <returns><see langword="null"/> when no word is near, or several are equally near.</returns>
    public Correction? Correct(string word)
    {
        if (!IsCorrectable(word))
        {
            return null;
        }

        if (!_remembered.TryGetValue(word, out var correction))
        {
            correction = Find(word);
            if (_remembered.Count < MostRemembered)
            {
                _remembered.TryAdd(word, correction);
            }
        }

        return correction;
    }

    private Correction? Find(string word)
    {
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

    private static bool IsCorrectable(string word) =>
        word.Length is >= ShortestWord and <= LongestWord && word.All(char.IsAsciiLetter);

    private static int AllowedSlips(int length) => length >= TwoSlipsFrom ? 2 : 1;

    private string[] Candidates(string left) => _words.GetValueOrDefault(left, []);

    private static HashSet<string> Struck(string word)
    {
        var all = new HashSet<string>(StringComparer.Ordinal) { word };
        Strike(word, AllowedSlips(word.Length), all);
        return all;
    }

    private static void Strike(string word, int slips, HashSet<string> all)
    {
        for (var at = 0; slips > 0 && at < word.Length; at++)
        {
            var left = word.Remove(at, 1);
            if (all.Add(left))
            {
                Strike(left, slips - 1, all);
            }
        }
    }
}
