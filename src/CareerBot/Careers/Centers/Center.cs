namespace CareerBot.Careers;

/// <summary>The training center this knowledge belongs to.</summary>
public sealed record Center
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Whether this is demonstration data: pages say so and dates roll.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The date that is moved into the current week by whole weeks; <see langword="null"/> when dates stand still.</summary>
    public DateOnly? CalendarAnchor { get; init; }

    /// <summary>The city or region.</summary>
    public required LocalText Place { get; init; }

    /// <summary>Its districts.</summary>
    public required IReadOnlyList<District> Districts { get; init; }

    /// <summary>ISO 4217 code of the currency all prices are in.</summary>
    public required string Currency { get; init; }

    /// <summary>The time zone all times are in.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>Opening hours; <see langword="null"/> when not stated.</summary>
    public LocalText? OpeningHours { get; init; }

    /// <summary>How people reach the center.</summary>
    public required CenterContacts Contacts { get; init; }

    /// <summary>What every page must say; <see langword="null"/> when nothing.</summary>
    public LocalText? Disclaimer { get; init; }

    /// <summary>Public holidays.</summary>
    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Where the record comes from.</summary>
    public required RecordOrigin Origin { get; init; }

    /// <summary>The day in the center's time zone at a moment.</summary>
    public DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZone).DateTime);
}
