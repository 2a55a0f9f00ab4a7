namespace CareerBot.Careers;

/// <summary>One section of a guide: a passage that stands on its own.</summary>
/// <param name="Heading">The heading; empty for text before the first heading.</param>
/// <param name="Text">The text, as Markdown.</param>
public sealed record GuideSection(string Heading, string Text);
