namespace CareerBot.Careers;

/// <summary>A public holiday on which nothing meets.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Its name.</param>
public sealed record Holiday(DateOnly Date, LocalText Name);
