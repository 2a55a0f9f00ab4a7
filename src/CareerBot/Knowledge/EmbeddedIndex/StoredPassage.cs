using CareerBot.Careers;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>A passage as the index keeps it in memory: its text stays in UTF-8 until somebody reads it, half the size for English.</summary>
/// <param name="Id">The passage's id.</param>
/// <param name="Record">Its record.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">The record's title.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its text in UTF-8.</param>
/// <param name="Facets">What it can be narrowed by.</param>
internal sealed record StoredPassage(
    string Id, RecordKey Record, Language Language, string Title, string Heading, byte[] Text, PassageFacets Facets)
{
    /// <summary>The record's title in the other language; empty when it is not told.</summary>
    public string OtherTitle { get; init; } = "";

    /// <summary>Keeps a passage.</summary>
    public static StoredPassage From(IndexedPassage source) => new(
        source.Passage.Id,
        source.Passage.Record,
        source.Passage.Language,
        source.Passage.Title,
        source.Passage.Heading,
        System.Text.Encoding.UTF8.GetBytes(source.Passage.Text),
        source.Facets)
    {
        OtherTitle = source.Passage.OtherTitle,
    };

    /// <summary>The passage, readable.</summary>
    public IndexedPassage ToIndexed() =>
        new(new Passage(Id, Record, Language, Title, Heading, System.Text.Encoding.UTF8.GetString(Text)) { OtherTitle = OtherTitle }, Facets);

    /// <summary>The values of a field, as a filter names them.</summary>
    /// <returns>The values; none for a day that is not set. Days in the form 2026-11-30.</returns>
    public IEnumerable<string> ValuesOf(IndexField field) => field switch
    {
        IndexField.Kind => [Name(Record.Kind)],
        IndexField.Record => [Record.ToString()],
        IndexField.Language => [Language.Code()],
        IndexField.Field => Facets.Fields.Select(id => id.Value),
        IndexField.District => Facets.Districts.Select(id => id.Value),
        IndexField.Audience => Facets.Audience is { } audience ? [Name(audience)] : [],
        IndexField.Rolls => [Facets.Rolls ? "true" : "false"],
        IndexField.From => Day(Facets.From),
        _ => Day(Facets.Until),
    };

    private static string[] Day(DateOnly? day) =>
        day is { } set ? [set.ToString("O", System.Globalization.CultureInfo.InvariantCulture)] : [];

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
