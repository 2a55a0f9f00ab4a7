namespace CareerBot.Advising.Citations;

/// <summary>The outcome of a citation check.</summary>
/// <param name="Text">What passed; empty when nothing did.</param>
/// <param name="Failed">The sentences removed.</param>
internal sealed record CheckedText(string Text, IReadOnlyList<string> Failed);
