using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>A version in memory.</summary>
/// <param name="Knowledge">What answers.</param>
/// <param name="Calendar">How its dates were moved.</param>
internal sealed record LoadedVersion(PublishedKnowledge Knowledge, DemonstrationCalendar Calendar);
