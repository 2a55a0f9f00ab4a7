using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>The ways of giving way on one constraint by one notch, as a person might agree to.</summary>
internal static class ConstraintNotches
{
    private static readonly DayOfWeek[] Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
    private static readonly DayOfWeek[] Weekend = [DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>
    /// Times: weekday evenings (18:00 to 22:00) or weekends more. Hours: two more a week, or four when two gain nothing. Deadline: eight
    /// weeks later. Budget: a fifth more. Mode, language, district: any. Start: today.
    /// </summary>
    /// <param name="constraints">The constraints told; only these can give way.</param>
    /// <param name="today">The day of asking.</param>
    /// <returns>Each way with its steps, of which the first that gains counts.</returns>
    public static IEnumerable<Notch> Of(PathConstraints constraints, DateOnly today) =>
        Times(constraints)
            .Append(constraints.HoursPerWeek is { } hours
                ? new Notch(ConstraintKind.HoursPerWeek, [constraints with { HoursPerWeek = hours + 2 }, constraints with { HoursPerWeek = hours + 4 }])
                : null)
            .Append(constraints.Deadline is { } deadline && deadline < DateOnly.MaxValue.AddDays(-56)
                ? new Notch(ConstraintKind.Deadline, [constraints with { Deadline = deadline.AddDays(56) }])
                : null)
            .Append(constraints.Mode is null ? null : new Notch(ConstraintKind.Mode, [constraints with { Mode = null }]))
            .Append(constraints.District is null ? null : new Notch(ConstraintKind.District, [constraints with { District = null }]))
            .Append(constraints.Language is null ? null : new Notch(ConstraintKind.Language, [constraints with { Language = null }]))
            .Append(constraints.Budget is { } budget ? new Notch(ConstraintKind.Budget, [constraints with { Budget = budget * 1.2m }]) : null)
            .Append(constraints.Start > today ? new Notch(ConstraintKind.Start, [constraints with { Start = today }]) : null)
            .OfType<Notch>();

    /// <summary>The constraints without one of them.</summary>
    public static PathConstraints Without(this PathConstraints constraints, ConstraintKind kind, DateOnly today) => kind switch
    {
        ConstraintKind.Start => constraints with { Start = today },
        ConstraintKind.Deadline => constraints with { Deadline = null },
        ConstraintKind.HoursPerWeek => constraints with { HoursPerWeek = null },
        ConstraintKind.AvailableTimes when constraints.AvailableTimes.Count > 0 => constraints with { AvailableTimes = [] },
        ConstraintKind.Mode => constraints with { Mode = null },
        ConstraintKind.Language => constraints with { Language = null },
        ConstraintKind.District => constraints with { District = null },
        ConstraintKind.Budget => constraints with { Budget = null },
        _ => constraints,
    };

    /// <summary>The constraints a person has told.</summary>
    public static IReadOnlyList<ConstraintKind> Told(this PathConstraints constraints, DateOnly today) =>
        [.. Enum.GetValues<ConstraintKind>().Where(kind => constraints.Without(kind, today) != constraints)];

    private static IEnumerable<Notch?> Times(PathConstraints constraints) => constraints.AvailableTimes.Count == 0
        ? []
        : [Free(constraints, Weekdays, new TimeOnly(18, 0), new TimeOnly(22, 0)), Free(constraints, Weekend, TimeOnly.MinValue, TimeOnly.MaxValue)];

    private static Notch Free(PathConstraints constraints, DayOfWeek[] days, TimeOnly from, TimeOnly to) => new(
        ConstraintKind.AvailableTimes,
        [constraints with { AvailableTimes = [.. constraints.AvailableTimes, .. days.Select(day => new WeeklyWindow(day, from, to))] }]);
}
