using CareerBot.Careers;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads <c>prompts/understanding/ambiguous-names.yaml</c>.</summary>
public static class AmbiguityWordsReader
{
    /// <summary>Where the file lies in the prompts folder.</summary>
    public static string FileName { get; } = Path.Combine("understanding", "ambiguous-names.yaml");

    /// <summary>Reads the words that tell ordinary words from names.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <exception cref="InvalidDataException">The text is not such a file; the message names the line.</exception>
    public static AmbiguityWords Read(string yaml)
    {
        var file = PhraseFile.Read<AmbiguityFile>(yaml, FileName);
        return new AmbiguityWords
        {
            Everyday = file.Everyday.All,
            Cues = file.Cues.All,
            BlockersBefore = file.BlockersBefore.All,
            BlockersAfter = file.BlockersAfter.All,
            AbbreviationBlockers = file.AbbreviationBlockers.All,
            Lookalikes = file.Lookalikes.All,
        };
    }

    private sealed class AmbiguityFile : PhraseFile
    {
        public required BilingualPhrases Everyday { get; init; }

        public required BilingualPhrases Cues { get; init; }

        public BilingualPhrases BlockersBefore { get; init; } = new();

        public BilingualPhrases BlockersAfter { get; init; } = new();

        public BilingualPhrases AbbreviationBlockers { get; init; } = new();

        public BilingualPhrases Lookalikes { get; init; } = new();
    }
}
