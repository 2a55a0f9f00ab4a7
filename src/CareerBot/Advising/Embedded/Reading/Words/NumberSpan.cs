namespace CareerBot.Advising.Embedded;

/// <summary>A number written in a message.</summary>
/// <param name="Value">The number.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive; a multiplier such as <c>k</c> or 万 is inside.</param>
/// <param name="Scale">The last multiplier written: 1 when none, 1000 for <c>12k</c>, 10000 for 1.2万.</param>
/// <param name="InDigits">Whether it begins with a digit.</param>
internal readonly record struct NumberSpan(decimal Value, int Start, int End, decimal Scale, bool InDigits)
{
    /// <summary>Whether the number is whole.</summary>
    public bool IsWhole => decimal.IsInteger(Value);
}
