using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace CareerBot.Careers;

/// <summary>Words and phrases with a meaning each, found by comparison key, longest first.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
{
    private const int LongestKey = 40;

    private readonly FrozenDictionary<string, T> _byKey;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenDictionary<char, int> _longest;

    /// <summary>Keeps the phrases; of two with the same key the first wins.</summary>
    /// <param name="phrases">The phrases as written, with their meaning.</param>
    /// <param name="folding">How texts become comparable.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Meaning)> phrases, TextFolding folding)
    {
        var keys = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (phrase, meaning) in phrases)
        {
            if (NameKey.Of(phrase, folding) is { } key && key.Key.Length <= LongestKey)
            {
                keys.TryAdd(key.Key, meaning);
            }
        }

        _byKey = keys.ToFrozenDictionary(StringComparer.Ordinal);
        _phrases = _byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = keys.Keys.GroupBy(key => key[0], key => key.Length).ToFrozenDictionary(group => group.Key, group => group.Max());
    }

    /// <summary>The comparison keys of the phrases with some meaning.</summary>
    public IReadOnlyList<string> KeysOf(Predicate<T> isWanted) => [.. _byKey.Where(phrase => isWanted(phrase.Value)).Select(phrase => phrase.Key)];

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token.</param>
    /// <param name="end">The token before which the phrase ends.</param>
    /// <param name="last">The last token of the phrase.</param>
    /// <param name="meaning">Its meaning.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryMatch(TokenizedText text, int first, int end, out int last, [MaybeNullWhen(false)] out T meaning)
    {
        (last, meaning) = (-1, default);
        Span<char> key = stackalloc char[LongestKey];
        var longest = _longest.GetValueOrDefault(text.Characters(first)[0]);
        for (var (token, length) = (first, 0); token < end && length < longest; token++)
        {
            if (token > first && text[token].Joint > Joint.Tight)
            {
                break;
            }

            length = text.Append(key, length, token);
            if (length < 0)
            {
                break;
            }

            if (_phrases.TryGetValue(key[..length], out var found))
            {
                (last, meaning) = (token, found);
            }
        }

        return last >= 0;
    }
}
