namespace CareerBot.Careers;

/// <summary>A name found in a text.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token, included.</param>
/// <param name="Entry">The name.</param>
/// <param name="Confidence">How sure the link is, 0..1.</param>
internal readonly record struct NameMatch(int First, int Last, NameEntry Entry, double Confidence)
{
    /// <summary>What the name most likely means.</summary>
    public NameSense Sense => Entry.Senses[0];
}
