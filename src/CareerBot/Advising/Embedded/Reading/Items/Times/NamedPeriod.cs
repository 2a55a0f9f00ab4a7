namespace CareerBot.Advising.Embedded;

/// <summary>A stretch of days named in a message, before it is known whether a start or an end is meant.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Start">Where its words begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="Kind">What kind of words named it.</param>
internal readonly record struct NamedPeriod(DateOnly First, DateOnly Last, int Start, int End, PeriodKind Kind);

/// <summary>What kind of words named a period.</summary>
internal enum PeriodKind
{
    /// <summary>A place in the calendar: a day, a month, a holiday.</summary>
    Calendar,

    /// <summary>The end of a month or year: "before" it means up to it.</summary>
    Closing,

    /// <summary>A length counted from today: "three months".</summary>
    Length,
}
