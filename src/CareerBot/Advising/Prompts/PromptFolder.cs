namespace CareerBot.Advising.Prompts;

/// <summary>The prompts folder in use.</summary>
/// <param name="Path">Its full path.</param>
internal sealed record PromptFolder(string Path);
