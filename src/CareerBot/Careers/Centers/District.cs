namespace CareerBot.Careers;

/// <summary>A district of the center's city.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
public sealed record District(DistrictId Id, LocalText Name);
