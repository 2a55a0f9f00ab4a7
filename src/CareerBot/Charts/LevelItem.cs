namespace CareerBot.Charts;

/// <summary>One row of a level chart.</summary>
/// <param name="Label">What is measured.</param>
/// <param name="Words">The two levels in words.</param>
/// <param name="Shown">The level reached.</param>
/// <param name="Wanted">The level wanted.</param>
public sealed record LevelItem(string Label, string Words, int Shown, int Wanted);
