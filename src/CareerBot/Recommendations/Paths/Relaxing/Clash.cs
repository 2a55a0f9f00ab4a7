namespace CareerBot.Recommendations;

/// <summary>The constraints that keep everything out.</summary>
/// <param name="Constraints">The constraints; empty when not even free choice would close anything.</param>
/// <param name="Together">Whether they have to give way together; else giving way on any one of them is enough.</param>
internal sealed record Clash(IReadOnlyList<ConstraintKind> Constraints, bool Together)
{
    /// <summary>Nothing clashes.</summary>
    public static Clash None { get; } = new([], Together: false);
}
