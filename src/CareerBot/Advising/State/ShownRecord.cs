namespace CareerBot.Advising;

/// <summary>A record shown to the person.</summary>
/// <param name="Kind">Its kind: <c>course</c>, <c>posting</c> or <c>occupation</c>.</param>
/// <param name="Id">Its id.</param>
public sealed record ShownRecord(string Kind, string Id);
