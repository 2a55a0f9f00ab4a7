using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>Traditional Chinese characters and the simplified ones that stand for them: a value, read elsewhere.</summary>
public sealed class TraditionalCharacters
{
    private readonly FrozenDictionary<char, char> _simplified;

    /// <summary>Keeps the pairs.</summary>
    /// <param name="simplified">The simplified character by traditional character.</param>
    public TraditionalCharacters(IReadOnlyDictionary<char, char> simplified) =>
        _simplified = simplified.ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>No table: every character stands for itself.</summary>
    public static TraditionalCharacters None { get; } = new(new Dictionary<char, char>());

    /// <summary>How many characters have another, simplified form.</summary>
    public int Count => _simplified.Count;

    /// <summary>The simplified form of a character.</summary>
    /// <returns>The character itself when it has no other form.</returns>
    public char Simplify(char character) => _simplified.GetValueOrDefault(character, character);
}
