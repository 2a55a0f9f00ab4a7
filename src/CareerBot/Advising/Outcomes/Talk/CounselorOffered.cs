namespace CareerBot.Advising.Outcomes;

/// <summary>A human was asked for.</summary>
internal sealed record CounselorOffered : Outcome;
