namespace CareerBot.Cli;

/// <summary>One thing said in a conversation.</summary>
/// <param name="Text">The words; may be empty when files are sent.</param>
/// <param name="Files">Paths of files sent along.</param>
internal sealed record AskSay(string Text, IReadOnlyList<string> Files);
