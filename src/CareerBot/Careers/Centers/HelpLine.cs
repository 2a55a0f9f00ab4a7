namespace CareerBot.Careers;

/// <summary>A help line for people in distress.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Its number.</param>
public sealed record HelpLine(LocalText Name, string Phone);
