namespace CareerBot.Cli;

/// <summary>What <c>ask</c> was called with.</summary>
/// <param name="Text">What to say; <see langword="null"/> when nothing.</param>
/// <param name="Files">Files to send along.</param>
/// <param name="Batch">A file of questions; <see langword="null"/> when none.</param>
/// <param name="Json">Whether to print JSON.</param>
internal sealed record AskCall(string? Text, IReadOnlyList<FileInfo> Files, FileInfo? Batch, bool Json);
