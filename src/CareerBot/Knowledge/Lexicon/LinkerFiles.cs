using CareerBot.Careers;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Builds a <see cref="SkillLinker"/> from the files it needs besides the knowledge folder.</summary>
/// <param name="prompts">The prompts folder.</param>
/// <param name="packages">The folder of the npm tarballs the build fetches; it need not exist.</param>
public sealed class LinkerFiles(string prompts, string packages)
{
    private readonly Lazy<(LevelWords Levels, LinkerWords Words)> _files = new(() => Read(prompts, packages));

    /// <summary>Which of the optional files are absent; the linker then finds less. Empty when all are there.</summary>
    public IReadOnlyList<string> Absent { get; } =
        [.. new[] { TraditionalCharactersReader.FileName, EnglishWordsReader.FileName }.Where(file => !File.Exists(Path.Combine(packages, file)))];

    /// <summary>Builds a linker; the files are read the first time only.</summary>
    /// <param name="knowledge">The names to find.</param>
    /// <exception cref="IOException">A file of the prompts folder cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names it.</exception>
    public SkillLinker Link(KnowledgeBase knowledge) => new(knowledge, _files.Value.Levels, _files.Value.Words);

    private static (LevelWords Levels, LinkerWords Words) Read(string prompts, string packages) =>
    (
        LevelWordsReader.Read(File.ReadAllText(Path.Combine(prompts, LevelWordsReader.FileName))),
        new LinkerWords
        {
            Ambiguity = AmbiguityWordsReader.Read(File.ReadAllText(Path.Combine(prompts, AmbiguityWordsReader.FileName))),
            Traditional = TraditionalCharactersReader.Read(Path.Combine(packages, TraditionalCharactersReader.FileName)),
            English = EnglishWordsReader.Read(Path.Combine(packages, EnglishWordsReader.FileName)),
        });
}
