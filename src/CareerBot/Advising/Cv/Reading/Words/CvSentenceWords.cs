namespace CareerBot.Advising.Cv;

/// <summary>Patterns of sentences that tell a job.</summary>
internal sealed class CvSentenceWords
{
    public string End { get; init; } = "$";

    public List<string> En { get; init; } = [];

    public List<string> Zh { get; init; } = [];

    public string PlaceEn { get; init; } = "(?!)";
}
