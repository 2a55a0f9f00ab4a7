namespace CareerBot.Careers;

/// <summary>What a person has studied.</summary>
/// <param name="Level">What it led to; <see langword="null"/> when the words tell none.</param>
/// <param name="Subject">The subject in their own words; empty when not told.</param>
/// <param name="Period">When.</param>
/// <param name="School">Where; <see langword="null"/> unless the person wants the name kept.</param>
public sealed record Study(EducationLevel? Level, string Subject, WorkPeriod Period, string? School = null);
