namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>Turns a filter into a test of one passage.</summary>
internal static class FilterPredicate
{
    /// <summary>The test a filter means.</summary>
    /// <exception cref="InvalidOperationException">The filter is of a kind this index does not know.</exception>
    public static Func<StoredPassage, bool> Of(IndexFilter filter) => filter switch
    {
        IndexFilter.EqualTo equal => passage => passage.ValuesOf(equal.Field).Contains(equal.Value, StringComparer.Ordinal),
        IndexFilter.AnyOf any => AnyOf(any.Field, any.Values.ToHashSet(StringComparer.Ordinal)),
        IndexFilter.DayRange range => passage => InRange(Day(passage, range.Field), range),
        IndexFilter.And and => All([.. and.Parts.Select(Of)]),
        IndexFilter.Or or => Any([.. or.Parts.Select(Of)]),
        IndexFilter.Not not => Negate(Of(not.Part)),
        _ => throw new InvalidOperationException($"Add {filter.GetType().Name} to {nameof(FilterPredicate)}."),
    };

    private static Func<StoredPassage, bool> AnyOf(IndexField field, HashSet<string> values) =>
        passage => passage.ValuesOf(field).Any(values.Contains);

    private static Func<StoredPassage, bool> All(Func<StoredPassage, bool>[] parts) =>
        passage => Array.TrueForAll(parts, part => part(passage));

    private static Func<StoredPassage, bool> Any(Func<StoredPassage, bool>[] parts) =>
        passage => Array.Exists(parts, part => part(passage));

    private static Func<StoredPassage, bool> Negate(Func<StoredPassage, bool> part) => passage => !part(passage);

    private static DateOnly? Day(StoredPassage passage, IndexField field) =>
        field == IndexField.From ? passage.Facets.From : passage.Facets.Until;

    private static bool InRange(DateOnly? day, IndexFilter.DayRange range) =>
        day is not { } set || ((range.Earliest ?? set) <= set && set <= (range.Latest ?? set));
}
