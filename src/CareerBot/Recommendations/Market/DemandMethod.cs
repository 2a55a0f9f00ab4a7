namespace CareerBot.Recommendations;

/// <summary>How a demand report was counted: what was left out, what stayed unclear, what was inferred from the words of a posting.</summary>
/// <param name="Known">Postings known in all; those not counted are outside the scope or the period.</param>
/// <param name="Unclear">Postings counted whose field is neither stated nor could be inferred: unclear, or other work.</param>
/// <param name="FieldInferred">Postings counted whose field was inferred.</param>
/// <param name="OccupationInferred">Postings counted whose occupation was inferred.</param>
/// <param name="SkillsInferred">Postings counted whose skills were inferred.</param>
public sealed record DemandMethod(int Known, int Unclear, int FieldInferred, int OccupationInferred, int SkillsInferred);
