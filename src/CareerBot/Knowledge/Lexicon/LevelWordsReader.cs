using CareerBot.Careers;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads <c>prompts/understanding/levels.yaml</c>.</summary>
public static class LevelWordsReader
{
    /// <summary>Where the file lies in the prompts folder.</summary>
    public static string FileName { get; } = Path.Combine("understanding", "levels.yaml");

    /// <summary>Reads the words that tell levels.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <exception cref="InvalidDataException">The text is not such a file; the message names the line.</exception>
    public static LevelWords Read(string yaml)
    {
        var file = PhraseFile.Read<LevelFile>(yaml, FileName);
        return new LevelWords(
            file.Levels.ToDictionary(level => ToLevel(level.Key), level => level.Value.All),
            file.Negations.All,
            [.. file.Years.OrderBy(step => step.From).Select(step => (step.From, ToLevel(step.Level)))])
        {
            Clause = file.Clause.ToWords(),
        };
    }

    private static SkillLevel ToLevel(int level) => level is >= (int)SkillLevel.Aware and <= (int)SkillLevel.Expert
        ? (SkillLevel)level
        : throw new InvalidDataException($"{FileName}: {level} is no level; write 1, 2, 3 or 4.");

    private sealed class LevelFile : PhraseFile
    {
        public required Dictionary<int, BilingualPhrases> Levels { get; init; }

        public required BilingualPhrases Negations { get; init; }

        public required List<YearStep> Years { get; init; }

        public required ClauseSection Clause { get; init; }
    }

    private sealed class YearStep
    {
        public required double From { get; init; }

        public required int Level { get; init; }
    }

    private sealed class ClauseSection
    {
        public BilingualPhrases Contrasts { get; init; } = new();

        public BilingualPhrases Exceptions { get; init; } = new();

        public BilingualPhrases Wishes { get; init; } = new();

        public BilingualPhrases Joins { get; init; } = new();

        public BilingualPhrases Fillers { get; init; } = new();

        public BilingualPhrases Subjects { get; init; } = new();

        public BilingualPhrases Copulas { get; init; } = new();

        public BilingualPhrases Totals { get; init; } = new();

        public BilingualPhrases Examples { get; init; } = new();

        public BilingualPhrases Ignored { get; init; } = new();

        public ClauseWords ToWords() => new()
        {
            Contrasts = Contrasts.All,
            Exceptions = Exceptions.All,
            Wishes = Wishes.All,
            Joins = Joins.All,
            Fillers = Fillers.All,
            Subjects = Subjects.All,
            Copulas = Copulas.All,
            Totals = Totals.All,
            Examples = Examples.All,
            Ignored = Ignored.All,
        };
    }
}
