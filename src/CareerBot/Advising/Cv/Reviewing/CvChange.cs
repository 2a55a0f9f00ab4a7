using System.ComponentModel;

namespace CareerBot.Advising.Cv;

/// <summary>What a person wants done with what was read of their CV.</summary>
internal sealed record CvChange
{
    /// <summary>Places of items to keep, from 1.</summary>
    [Description("Numbers of items the person wants kept in the profile.")]
    public IReadOnlyList<int> Keep { get; init; } = [];

    /// <summary>Places of items to leave out, from 1.</summary>
    [Description("Numbers of items the person wants left out.")]
    public IReadOnlyList<int> Drop { get; init; } = [];

    /// <summary>Items in a new form, by place.</summary>
    [Description("Corrected items by number.")]
    public IReadOnlyDictionary<int, CvItem> Edits { get; init; } = new Dictionary<int, CvItem>();

    /// <summary>Whether names of employers and schools are to be kept; <see langword="null"/> when not told.</summary>
    [Description("Whether the person wants names of employers and schools kept.")]
    public bool? Names { get; init; }
}
