namespace CareerBot.Recommendations;

/// <summary>The center's planning list: what open postings ask for against what can still be joined.</summary>
/// <param name="Scope">Which postings were counted.</param>
/// <param name="Period">Publication dates of the postings counted.</param>
/// <param name="Open">Open postings counted.</param>
/// <param name="Skills">Fewest seats per posting first, self-paced courses counting as enough; empty when no posting is open.</param>
public sealed record SupplyReport(DemandScope Scope, DateRange Period, int Open, IReadOnlyList<SupplyGap> Skills);
