using System.Globalization;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Which numbers a key accepts.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most; a larger one is a slip of the keyboard.</param>
/// <param name="Whole">Whether it has no fraction.</param>
/// <param name="AboveLeast">Whether the least itself is excluded.</param>
internal sealed record NumberRule(decimal Least, decimal Most, bool Whole = false, bool AboveLeast = false)
{
    public static NumberRule Level { get; } = new(1, 4, Whole: true);

    public static NumberRule Hours { get; } = new(0, 10_000, AboveLeast: true);

    public static NumberRule Money { get; } = new(0, 100_000_000);

    public static NumberRule Seats { get; } = new(0, 100_000, Whole: true);

    public static NumberRule Years { get; } = new(0, 80);

    /// <summary>What is accepted, in words.</summary>
    public string Words => string.Create(
        CultureInfo.InvariantCulture,
        $"a {(Whole ? "whole " : "")}number {(AboveLeast ? $"above {Least} and up to {Most}" : $"from {Least} to {Most}")}");

    /// <summary>Reads a number by this rule.</summary>
    /// <returns>The number, or <see langword="null"/> when the text is none or breaks the rule.</returns>
    public decimal? Read(ReadOnlySpan<char> text) =>
        Written.Number(text) is { } number && Accepts(number) ? number : null;

    private bool Accepts(decimal number) =>
        number <= Most && (AboveLeast ? number > Least : number >= Least) && (!Whole || decimal.IsInteger(number));
}
