using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>The words of <c>prompts/cv/words.yaml</c>.</summary>
internal sealed class CvWords
{
    /// <summary>The file below the prompts folder.</summary>
    public const string FileName = "cv/words.yaml";

    public string Purpose { get; init; } = "";

    public int Version { get; init; }

    public Dictionary<string, List<string>> Sections { get; init; } = [];

    public Dictionary<string, List<string>> Labels { get; init; } = [];

    public Dictionary<string, List<string>> Titles { get; init; } = [];

    public Dictionary<string, List<string>> Employers { get; init; } = [];

    public Dictionary<string, List<string>> Schools { get; init; } = [];

    public Dictionary<EducationLevel, List<string>> Degrees { get; init; } = [];

    public Dictionary<int, List<string>> Months { get; init; } = [];

    public List<string> Until { get; init; } = [];

    public List<string> UntilOnly { get; init; } = [];

    public List<string> Present { get; init; } = [];

    public List<string> Since { get; init; } = [];

    public List<string> Onwards { get; init; } = [];

    public Dictionary<string, List<string>> Tasks { get; init; } = [];

    public CvSentenceWords Sentences { get; init; } = new();

    public List<string> Introductions { get; init; } = [];

    /// <summary>Reads the file.</summary>
    /// <param name="prompts">The prompts folder.</param>
    /// <exception cref="InvalidDataException">The file is faulty; the message names it and the line.</exception>
    public static CvWords Read(string prompts) => CvWordFiles.Read<CvWords>(prompts, FileName);
}
