using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>What employers ask for.</summary>
/// <param name="Report">The report.</param>
internal sealed record DemandShown(DemandReport Report) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new DemandFact(Report);

    /// <summary>The record that vouches for the figures: what was asked about; for the whole market the center, whose postings they are.</summary>
    /// <param name="report">The report.</param>
    /// <param name="center">The center's id.</param>
    public static RecordKey Source(DemandReport report, string center) => report.Scope switch
    {
        { Occupation: { } occupation } => new RecordKey(RecordKind.Occupation, occupation.Value),
        { Skill: { } skill } => new RecordKey(RecordKind.Skill, skill.Value),
        { Field: not null } when report.ByOccupation.FirstOrDefault(counted => counted.Key.Length > 0) is { } top =>
            new RecordKey(RecordKind.Occupation, top.Key),
        _ => new RecordKey(RecordKind.Center, center),
    };
}
