namespace CareerBot.Careers;

/// <summary>All level words as one table.</summary>
internal static class LevelPhrases
{
    /// <summary>Builds the table; where a phrase stands in two lists, the more special list wins.</summary>
    public static PhraseTable<PhraseMeaning> Of(LevelWords words, TextFolding folding)
    {
        var clause = words.Clause;
        return new PhraseTable<PhraseMeaning>(
            [
                .. Plain(clause.Ignored, PhraseKind.Ignored),
                .. words.ByLevel.SelectMany(level => level.Value.Select(phrase => Read(phrase, PhraseKind.Level, level.Key))),
                .. words.Negations.Select(phrase => Read(phrase, PhraseKind.Negation, SkillLevel.None)),
                .. Plain(clause.Contrasts, PhraseKind.Contrast),
                .. Plain(clause.Exceptions, PhraseKind.Exception),
                .. Plain(clause.Wishes, PhraseKind.Wish),
                .. Plain(clause.Totals, PhraseKind.Total),
                .. Plain(clause.Examples, PhraseKind.Example),
                .. Plain(clause.Joins, PhraseKind.Join),
                .. Plain(clause.Copulas, PhraseKind.Copula),
                .. Plain(clause.Subjects, PhraseKind.Subject),
                .. Plain(clause.Fillers, PhraseKind.Filler),
            ],
            folding);
    }

    private static IEnumerable<(string, PhraseMeaning)> Plain(IReadOnlyList<string> phrases, PhraseKind kind) =>
        phrases.Select(phrase => (phrase, new PhraseMeaning(kind)));

    private static (string, PhraseMeaning) Read(string phrase, PhraseKind kind, SkillLevel level)
    {
        var reach = phrase.TrimEnd() switch
        {
            [.., '~'] => PhraseReach.DirectlyBefore,
            [.., '\u2026'] => PhraseReach.Before,
            ['~', ..] => PhraseReach.Behind,
            _ => PhraseReach.Either,
        };
        return (phrase.Trim('~', '\u2026', ' '), new PhraseMeaning(kind, level, reach));
    }
}
