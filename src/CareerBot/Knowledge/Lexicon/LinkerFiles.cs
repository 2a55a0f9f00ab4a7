using CareerBot.Careers;
using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>
/// Builds a <see cref="SkillLinker"/> from the files it needs besides the knowledge folder: phrases from <c>prompts/</c>, and
/// dictionaries from the packages the build fetches. The files are read once, when first needed.
/// </summary>
/// <param name="prompts">The prompts folder.</param>
/// <param name="dictionaries">The folder of the dictionary tarballs; what is absent there is done without.</param>
public sealed class LinkerFiles(string prompts, string dictionaries)
{
    private readonly Lazy<LevelWords> _levels = new(() => LevelWordsReader.Read(ReadPrompt(prompts, LevelWordsReader.FileName)));
    private readonly Lazy<LinkerWords> _words = new(() => ReadWords(prompts, dictionaries));

    /// <summary>
    /// The dictionaries that are absent. Without them names in traditional characters are missed, and misspelled names are believed less.
    /// </summary>
    public IReadOnlyList<string> Absent { get; } =
        [.. new[] { TraditionalCharactersReader.FileName, EnglishWordsReader.FileName }.Where(file => !File.Exists(Path.Combine(dictionaries, file)))];

    /// <summary>The words that tell levels.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not as it should be; the message names it and the line.</exception>
    public LevelWords Levels => _levels.Value;

    /// <summary>What is known of the two languages besides.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public LinkerWords Words => _words.Value;

    /// <summary>Builds a linker.</summary>
    /// <param name="knowledge">The names to find.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public SkillLinker Link(KnowledgeBase knowledge) => new(knowledge, Levels, Words);

    /// <summary>From the file made of the dictionaries, which is read ten times as fast; from the packages until it is made.</summary>
    private static LinkerWords ReadWords(string prompts, string dictionaries)
    {
        var made = DictionaryFile.ReadWords(Path.Combine(dictionaries, DictionaryFile.Name));
        return new()
        {
            Ambiguity = AmbiguityWordsReader.Read(ReadPrompt(prompts, AmbiguityWordsReader.FileName)),
            Traditional = made is { } table
                ? TraditionalCharactersReader.From(table.Simplified)
                : TraditionalCharactersReader.Read(Path.Combine(dictionaries, TraditionalCharactersReader.FileName)),
            English = new Lazy<IReadOnlySet<string>>(() =>
                made?.EnglishWords ?? EnglishWordsReader.Read(Path.Combine(dictionaries, EnglishWordsReader.FileName))),
        };
    }

    private static string ReadPrompt(string prompts, string file) => File.ReadAllText(Path.Combine(prompts, file));
}
