using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>What reading a knowledge folder gave.</summary>
/// <param name="Version">The digest of the files read; see <see cref="KnowledgeFiles.Digest"/>.</param>
/// <param name="Knowledge">The knowledge; <see langword="null"/> when there is any fault.</param>
/// <param name="Calendar">The shift that was applied to the dates of sessions and postings.</param>
/// <param name="Faults">All faults and remarks, by file and line; empty when all is well.</param>
/// <param name="Counts">How many records were found.</param>
public sealed record KnowledgeReading(
    string Version,
    KnowledgeBase? Knowledge,
    DemonstrationCalendar Calendar,
    IReadOnlyList<KnowledgeFault> Faults,
    KnowledgeCounts Counts);
