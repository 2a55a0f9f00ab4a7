namespace CareerBot.Careers;

/// <summary>What an occupation usually asks of a newcomer.</summary>
/// <param name="Education">The education; <see langword="null"/> when not stated.</param>
/// <param name="ExperienceYears">Years of experience; <see langword="null"/> when not stated.</param>
public sealed record EntryRequirements(EducationLevel? Education, double? ExperienceYears);
