using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>A publication that ended, well or not.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Version">The live version afterwards; <see langword="null"/> when there is none.</param>
/// <param name="Faults">Faults and remarks of the folder.</param>
/// <param name="Counts">The records found.</param>
/// <param name="Encoded">How many passages were encoded and embedded.</param>
/// <param name="Reused">How many passages kept their vectors.</param>
/// <param name="Took">How long it took.</param>
public sealed record Publication(
    PublicationOutcome Outcome,
    string? Version,
    IReadOnlyList<KnowledgeFault> Faults,
    KnowledgeCounts Counts,
    int Encoded,
    int Reused,
    TimeSpan Took);
