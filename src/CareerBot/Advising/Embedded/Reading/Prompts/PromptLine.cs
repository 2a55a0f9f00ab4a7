using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>One text of a prompt file.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language.</param>
/// <param name="Line">The line it stands in, counted from 1.</param>
internal sealed record PromptLine(string Text, Language Language, int Line);
