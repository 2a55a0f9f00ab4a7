using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>English words that are spelled right: those of the knowledge texts, and a dictionary's when there is one.</summary>
internal sealed class KnownWords
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _ours;
    private readonly IReadOnlySet<string> _dictionary;

    /// <summary>Gathers the words.</summary>
    /// <param name="ours">The words of the knowledge texts, folded.</param>
    /// <param name="dictionary">The words of a dictionary, in lower case; may be empty.</param>
    public KnownWords(IEnumerable<string> ours, IReadOnlySet<string> dictionary)
    {
        _ours = ours.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _dictionary = dictionary;
    }

    /// <summary>Whether a dictionary stands behind the words.</summary>
    public bool HasDictionary => _dictionary.Count > 0;

    /// <summary>Whether a word, or the word it is a form of, is known.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _ours.Contains(word) || (HasDictionary && IsInDictionary(word.ToString()));

    private bool IsInDictionary(string word) => _dictionary.Contains(word) || Stems(word).Any(_dictionary.Contains);

    /// <summary>What a word may be a form of: a dictionary lists "develop", not "developed".</summary>
    private static IEnumerable<string> Stems(string word)
    {
        foreach (var ending in (string[])["s", "es", "d", "ed", "ing", "r", "er", "est", "ly", "able", "ness", "ment"])
        {
            if (word.Length <= ending.Length + 2 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word[..^ending.Length];
            yield return stem;
            yield return stem + "e";
            if (stem[^1] == 'i')
            {
                yield return stem[..^1] + "y";
            }

            if (stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
        }
    }
}
