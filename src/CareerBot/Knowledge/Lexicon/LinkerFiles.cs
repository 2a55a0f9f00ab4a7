using CareerBot.Careers;
using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>
/// Builds a <see cref="SkillLinker"/> from the files it needs besides the knowledge folder: phrases from <c>prompts/</c>, and
/// dictionaries from the packages the build fetches. The files are read once, when first needed.
/// </summary>
/// <param name="prompts">The prompts folder.</param>
/// <param name="dictionaries">The folder of the dictionary tarballs; <see langword="null"/> when there is none.</param>
public sealed class LinkerFiles(string prompts, string? dictionaries)
{
    private readonly Lazy<LevelWords> _levels = new(() => LevelWordsReader.Read(ReadPrompt(prompts, LevelWordsReader.FileName)));
    private readonly Lazy<LinkerWords> _words = new(() => ReadWords(prompts, dictionaries));

    /// <summary>Whether the dictionaries are there. Without them names in traditional characters are missed, and misspelled names are believed less.</summary>
    public bool HasDictionaries => dictionaries is not null;

    /// <summary>The words that tell levels.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file is not as it should be; the message names it and the line.</exception>
    public LevelWords Levels => _levels.Value;

    /// <summary>What is known of the two languages besides.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public LinkerWords Words => _words.Value;

    /// <summary>The files of a running program: dictionaries beside it, or where the build put them.</summary>
    /// <param name="prompts">The prompts folder.</param>
    public static LinkerFiles OfProgram(string prompts) => new(prompts, DictionaryLocation.Find(AppContext.BaseDirectory));

    /// <summary>Builds a linker.</summary>
    /// <param name="knowledge">The names to find.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public SkillLinker CreateLinker(KnowledgeBase knowledge) => new(knowledge, Levels, Words);

    private static LinkerWords ReadWords(string prompts, string? dictionaries)
    {
        var words = new LinkerWords { Ambiguity = AmbiguityWordsReader.Read(ReadPrompt(prompts, AmbiguityWordsReader.FileName)) };
        return dictionaries is null
            ? words
            : words with
            {
                Traditional = TraditionalCharactersReader.Read(Path.Combine(dictionaries, DictionaryPackages.OpenCc)),
                English = EnglishWordsReader.Read(Path.Combine(dictionaries, DictionaryPackages.WordNet)),
            };
    }

    private static string ReadPrompt(string prompts, string file) => File.ReadAllText(Path.Combine(prompts, file));
}
