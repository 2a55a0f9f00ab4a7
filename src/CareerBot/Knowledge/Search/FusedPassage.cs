using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>A passage with its place in all lists in one number.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Record">Its record.</param>
/// <param name="Language">Its language.</param>
/// <param name="Score">0..1; 1 for the best on every list.</param>
internal readonly record struct FusedPassage(string Id, RecordKey Record, Language Language, double Score);
