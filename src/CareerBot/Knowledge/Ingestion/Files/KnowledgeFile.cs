namespace CareerBot.Knowledge.Ingestion;

/// <summary>One file of a knowledge folder as it was when the snapshot was taken.</summary>
/// <param name="Path">The path relative to the folder, with forward slashes.</param>
/// <param name="Content">The bytes; empty when <paramref name="Unreadable"/> says why not.</param>
/// <param name="Unreadable">Why the file could not be taken in; <see langword="null"/> when it was.</param>
public sealed record KnowledgeFile(string Path, ReadOnlyMemory<byte> Content, string? Unreadable = null);
