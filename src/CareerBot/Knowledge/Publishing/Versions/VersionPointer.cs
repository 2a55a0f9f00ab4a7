namespace CareerBot.Knowledge;

/// <summary>Which version answers.</summary>
/// <param name="Current">The live version; <see langword="null"/> before the first publication.</param>
/// <param name="Previous">The one before, kept for going back; <see langword="null"/> when there is none.</param>
/// <param name="Withdrawn">A version staff went back from: a restart does not publish it again by itself; <see langword="null"/> when none.</param>
internal sealed record VersionPointer(string? Current, string? Previous, string? Withdrawn)
{
    /// <summary>Nothing is published.</summary>
    public static VersionPointer None { get; } = new(null, null, null);

    /// <summary>The pointer after a publication.</summary>
    public VersionPointer SwitchTo(string version) => version == Current ? this with { Withdrawn = null } : new VersionPointer(version, Current, null);

    /// <summary>The pointer after going back.</summary>
    /// <returns>The pointer, or <see langword="null"/> when there is no version to go back to.</returns>
    public VersionPointer? GoBack() => Previous is null ? null : new VersionPointer(Previous, Current, Current);
}
