namespace CareerBot.Advising;

/// <summary>A list shown to the person, for "the second one".</summary>
/// <param name="Kind">What it lists: the name of the record's type.</param>
/// <param name="Ids">The ids, in the order shown.</param>
public sealed record ShownList(string Kind, IReadOnlyList<string> Ids)
{
    /// <summary>The id at a place: 1 for the first, -1 for the last.</summary>
    /// <returns><see langword="null"/> when the list is shorter.</returns>
    public string? At(int position) => position switch
    {
        < 0 when Ids.Count >= -position => Ids[^-position],
        > 0 when Ids.Count >= position => Ids[position - 1],
        _ => null,
    };
}
