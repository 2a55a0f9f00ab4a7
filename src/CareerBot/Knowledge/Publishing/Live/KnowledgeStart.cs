using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>What starting to answer came to.</summary>
/// <param name="Version">The version that answers; <see langword="null"/> when there is none.</param>
/// <param name="Faults">Faults of the folder, which keep it from being published; then an earlier version answers, if there is one.</param>
public sealed record KnowledgeStart(string? Version, IReadOnlyList<KnowledgeFault> Faults);
