namespace CareerBot.Recommendations;

/// <summary>What employers ask for, counted over postings.</summary>
/// <param name="Scope">Which postings were counted.</param>
/// <param name="Period">Publication dates counted.</param>
/// <param name="Total">Postings counted.</param>
/// <param name="Open">Of these, open today.</param>
/// <param name="ByField">Counts by field, in display order, unclear last.</param>
/// <param name="ByOccupation">Counts by occupation, most first.</param>
/// <param name="BySkill">Counts by skill, most first.</param>
/// <param name="ByDistrict">Counts by district, most first.</param>
/// <param name="ByMonth">Counts by month (<c>2026-11</c>), oldest first.</param>
/// <param name="Salary">What they pay; <see langword="null"/> when fewer than five say.</param>
/// <param name="Method">How the count was made.</param>
public sealed record DemandReport(
    DemandScope Scope,
    DateRange Period,
    int Total,
    int Open,
    IReadOnlyList<Counted> ByField,
    IReadOnlyList<Counted> ByOccupation,
    IReadOnlyList<Counted> BySkill,
    IReadOnlyList<Counted> ByDistrict,
    IReadOnlyList<Counted> ByMonth,
    SalaryRange? Salary,
    DemandMethod Method)
{
    /// <summary>Share of postings whose field was inferred, 0..1.</summary>
    public double FieldInferredShare => Shares.Of(Method.FieldInferred, Total);
}
