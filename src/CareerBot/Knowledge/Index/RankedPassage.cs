using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>A passage in one ranker's list.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Record">Its record.</param>
/// <param name="Language">Its language.</param>
/// <param name="Score">The ranker's own score, above 0; comparable within its list only.</param>
internal readonly record struct RankedPassage(string Id, RecordKey Record, Language Language, double Score);
