using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>What a <see cref="SkillLinker"/> knows of the two languages beyond the names of one center. Everything in it is optional.</summary>
public sealed record LinkerWords
{
    /// <summary>Nothing: names are found as written, ordinary words are told from names by their surroundings only.</summary>
    public static LinkerWords None { get; } = new();

    /// <summary>Traditional characters; without them a name in traditional characters is found only where it does not differ.</summary>
    public TraditionalCharacters Traditional { get; init; } = TraditionalCharacters.None;

    /// <summary>Words that tell an ordinary word from a name spelled like it.</summary>
    public AmbiguityWords Ambiguity { get; init; } = AmbiguityWords.None;

    /// <summary>
    /// English dictionary words in lower case, never taken for a misspelled name; empty when there is no dictionary. Then a misspelled
    /// name is accepted only where the words around it speak of skills. Taken when the first text with an unknown word comes by.
    /// </summary>
    public Lazy<IReadOnlySet<string>> English { get; init; } = new(FrozenSet<string>.Empty);
}
