namespace CareerBot.Careers;

/// <summary>Work a person has done.</summary>
/// <param name="Title">What they were, in their own words.</param>
/// <param name="Period">When.</param>
/// <param name="Employer">For whom; <see langword="null"/> unless the person wants the name kept.</param>
/// <param name="Occupation">The occupation of the knowledge it is; <see langword="null"/> when none.</param>
public sealed record WorkExperience(string Title, WorkPeriod Period, string? Employer = null, OccupationId? Occupation = null);
