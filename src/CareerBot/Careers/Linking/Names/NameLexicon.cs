using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>All names by comparison key; immutable.</summary>
internal sealed class NameLexicon
{
    /// <summary>No key is longer; longer names are not in the lexicon.</summary>
    public const int LongestKey = 96;

    private readonly FrozenDictionary<string, NameEntry>.AlternateLookup<ReadOnlySpan<char>> _names;
    private readonly FrozenDictionary<int, int> _longest;

    /// <summary>Keeps the names.</summary>
    /// <param name="names">The names by comparison key.</param>
    public NameLexicon(IReadOnlyDictionary<string, NameEntry> names)
    {
        Keys = [.. names.Keys];
        _names = names.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = names.Keys.Select(key => (Prefix: Prefix(key), key.Length))
            .GroupBy(key => key.Prefix, key => key.Length)
            .ToFrozenDictionary(group => group.Key, group => group.Max());
    }

    /// <summary>The comparison keys.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The name with a key, or <see langword="null"/>.</summary>
    public NameEntry? Find(ReadOnlySpan<char> key) => _names.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>How long names that begin with these one or two characters are at most; 0 when none does.</summary>
    public int Longest(ReadOnlySpan<char> key) => _longest.GetValueOrDefault(Prefix(key));

    private static int Prefix(ReadOnlySpan<char> key) => key.Length > 1 ? (key[0] << 16) | key[1] : key[0] << 16;
}
