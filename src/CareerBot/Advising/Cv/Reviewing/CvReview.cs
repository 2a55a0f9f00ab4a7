namespace CareerBot.Advising.Cv;

/// <summary>What was read of a CV and waits for the person's word. Nothing of it is in the profile.</summary>
public sealed record CvReview
{
    /// <summary>What waits, as numbered on the card.</summary>
    public IReadOnlyList<CvItem> Items { get; init; } = [];

    /// <summary>Whether the person wants the names of employers and schools kept.</summary>
    public bool KeepsNames { get; init; }

    /// <summary>The number of the Turn that showed it last.</summary>
    public int ShownAt { get; init; }
}
