using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>
/// The nouns that titles of an occupation end with ("engineer", 专员). A title with none of them is about other work,
/// whatever skills its text names: teachers of programming are no programmers.
/// </summary>
internal sealed class OccupationTitles
{
    private const int ChineseNoun = 2;

    private readonly FrozenDictionary<OccupationId, FrozenSet<string>> _nouns;

    /// <summary>Gathers the nouns.</summary>
    public OccupationTitles(KnowledgeRecords records) =>
        _nouns = records.Occupations.ToFrozenDictionary(
            occupation => occupation.Id,
            occupation => occupation.Aliases.All.Append(occupation.Name.Zh).Append(occupation.Name.En).Select(Noun).OfType<string>().ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a title could be one of an occupation's.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="title">The title; when empty, it could.</param>
    public bool Admit(OccupationId occupation, string title) =>
        title.Length == 0 || _nouns[occupation].Any(noun => IsChinese(noun[0])
            ? title.Contains(noun, StringComparison.Ordinal)
            : Words(title).Contains(noun, StringComparer.OrdinalIgnoreCase));

    private static string? Noun(string name)
    {
        var trimmed = name.Trim();
        return trimmed switch
        {
            "" => null,
            _ when IsChinese(trimmed[^1]) => trimmed[Math.Max(0, trimmed.Length - ChineseNoun)..],
            _ => Words(trimmed).LastOrDefault()?.ToUpperInvariant(),
        };
    }

    private static string[] Words(string title) =>
        title.Split([' ', ',', '/', '-', '(', ')', '|', '&', '.', ':', ';', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsChinese(char character) => Tokenizer.IsCjk(character);
}
