namespace CareerBot.Careers;

/// <summary>Other names people use for a record, by language.</summary>
/// <param name="Zh">Chinese and mixed-script names.</param>
/// <param name="En">English names.</param>
public sealed record Aliases(IReadOnlyList<string> Zh, IReadOnlyList<string> En)
{
    /// <summary>No other names.</summary>
    public static Aliases None { get; } = new([], []);

    /// <summary>All names, Chinese first.</summary>
    public IEnumerable<string> All => Zh.Concat(En);
}
