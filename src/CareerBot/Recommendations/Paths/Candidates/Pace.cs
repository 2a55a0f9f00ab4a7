namespace CareerBot.Recommendations;

/// <summary>How fast a self-paced course is taken.</summary>
/// <param name="Weeks">Whole weeks from start to end.</param>
/// <param name="WeeklyMinutes">What it takes of each week.</param>
internal readonly record struct Pace(int Weeks, int WeeklyMinutes);
