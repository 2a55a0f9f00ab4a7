namespace CareerBot.Advising.Cv;

/// <summary>One line of a CV.</summary>
/// <param name="Text">Its words, without the mark of a list.</param>
/// <param name="IsListed">Whether it stands in a list.</param>
/// <param name="Period">The period it tells; <see langword="null"/> when none.</param>
internal sealed record CvLine(string Text, bool IsListed, CvPeriod? Period)
{
    /// <summary>Whether it is empty.</summary>
    public bool IsBlank => Text.Length == 0;
}
