namespace CareerBot.Advising.Cv;

/// <summary>The words of <c>prompts/cv/review.yaml</c>.</summary>
internal sealed class CvReviewWords
{
    /// <summary>The file below the prompts folder.</summary>
    public const string FileName = "cv/review.yaml";

    public string Purpose { get; init; } = "";

    public int Version { get; init; }

    public List<string> Keep { get; init; } = [];

    public List<string> Remove { get; init; } = [];

    public List<string> Refuse { get; init; } = [];

    public List<string> All { get; init; } = [];

    public List<string> Only { get; init; } = [];

    public List<string> Except { get; init; } = [];

    public List<string> Nothing { get; init; } = [];

    public List<string> Confirm { get; init; } = [];

    public List<string> Reject { get; init; } = [];

    public List<string> Names { get; init; } = [];

    public List<string> Without { get; init; } = [];

    public List<string> Change { get; init; } = [];

    public List<string> Into { get; init; } = [];

    public List<string> Ended { get; init; } = [];

    public List<string> Began { get; init; } = [];

    public List<string> Lasts { get; init; } = [];

    public List<string> Show { get; init; } = [];

    public Dictionary<string, List<string>> Kinds { get; init; } = [];

    public Dictionary<int, List<string>> Places { get; init; } = [];

    public List<string> Last { get; init; } = [];

    public List<string> Leading { get; init; } = [];

    public Dictionary<int, List<string>> Counts { get; init; } = [];

    /// <summary>Reads the file.</summary>
    /// <param name="prompts">The prompts folder.</param>
    /// <exception cref="InvalidDataException">The file is faulty; the message names it and the line.</exception>
    public static CvReviewWords Read(string prompts) => CvWordFiles.Read<CvReviewWords>(prompts, FileName);
}
