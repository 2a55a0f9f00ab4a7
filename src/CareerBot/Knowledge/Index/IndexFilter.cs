namespace CareerBot.Knowledge;

/// <summary>Which passages a search or a removal means. Few kinds, so that every index can translate all of them.</summary>
internal abstract record IndexFilter
{
    private IndexFilter()
    {
    }

    /// <summary>Every passage.</summary>
    public static IndexFilter Everything { get; } = new And([]);

    /// <summary>Passages with a value in a field.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Value">The value.</param>
    public sealed record EqualTo(IndexField Field, string Value) : IndexFilter;

    /// <summary>Passages with at least one of some values in a field.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Values">The values; none means no passage.</param>
    public sealed record AnyOf(IndexField Field, IReadOnlyList<string> Values) : IndexFilter;

    /// <summary>Passages whose day lies in a range; a passage without that day lies in every range.</summary>
    /// <param name="Field"><see cref="IndexField.From"/> or <see cref="IndexField.Until"/>.</param>
    /// <param name="Earliest">The first day of the range; <see langword="null"/> when open.</param>
    /// <param name="Latest">The last day of the range; <see langword="null"/> when open.</param>
    public sealed record DayRange(IndexField Field, DateOnly? Earliest, DateOnly? Latest) : IndexFilter;

    /// <summary>Passages that pass every part; all when there is none.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record And(IReadOnlyList<IndexFilter> Parts) : IndexFilter;

    /// <summary>Passages that pass at least one part; none when there is none.</summary>
    /// <param name="Parts">The parts.</param>
    public sealed record Or(IReadOnlyList<IndexFilter> Parts) : IndexFilter;

    /// <summary>Passages that do not pass.</summary>
    /// <param name="Part">What they do not pass.</param>
    public sealed record Not(IndexFilter Part) : IndexFilter;
}
