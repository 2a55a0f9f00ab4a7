namespace CareerBot.Charts;

/// <summary>What a shape is colored for; how that looks is the renderer's, for light, dark and print differ.</summary>
public enum Ink
{
    /// <summary>Words to read first.</summary>
    Text,

    /// <summary>Words that explain.</summary>
    Quiet,

    /// <summary>A thin line of an axis.</summary>
    Line,

    /// <summary>What a bar could fill.</summary>
    Track,

    /// <summary>The quantity itself.</summary>
    Bar,

    /// <summary>A quantity that is not complete yet.</summary>
    Soft,

    /// <summary>A second quantity beside the first.</summary>
    Second,
}
