namespace CareerBot.Careers;

/// <summary>Rules, fees, how-tos and market facts in the center's words. 指南</summary>
public sealed record Guide
{
    /// <summary>The id.</summary>
    public required GuideId Id { get; init; }

    /// <summary>The title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Whom it speaks to.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The first day it applies; <see langword="null"/> when always.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day it applies; <see langword="null"/> when open-ended.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Where the original stands; <see langword="null"/> when nowhere.</summary>
    public Uri? Url { get; init; }

    /// <summary>The sections by language; a language may be missing, never both.</summary>
    public required IReadOnlyDictionary<Language, IReadOnlyList<GuideSection>> Sections { get; init; }

    /// <summary>Where the record comes from.</summary>
    public required RecordOrigin Origin { get; init; }

    /// <summary>Whether the guide applies on a day.</summary>
    public bool AppliesOn(DateOnly day) => (ValidFrom ?? day) <= day && day <= (ValidUntil ?? day);
}
