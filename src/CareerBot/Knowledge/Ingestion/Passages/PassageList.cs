using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Collects the passages of one record in one language and numbers them.</summary>
internal sealed class PassageList(RecordKey record, Language language, string title, PassageFacets facets)
{
    private readonly List<IndexedPassage> _passages = [];

    /// <summary>The record's title in the other language.</summary>
    public string OtherTitle { get; init; } = "";

    public IReadOnlyList<IndexedPassage> Passages => _passages;

    /// <summary>Adds a text, in several passages when it is long; nothing when it is empty.</summary>
    public PassageList Add(string heading, string text)
    {
        foreach (var part in LongText.Split(text.Trim()))
        {
            var id = $"{record}#{language.Code()}/{_passages.Count}";
            _passages.Add(new(new(id, record, language, title, heading, part) { OtherTitle = OtherTitle }, facets));
        }

        return this;
    }

    /// <summary>Adds lines as one text; empty lines are left out.</summary>
    public PassageList Add(string heading, params IEnumerable<string> lines) =>
        Add(heading, string.Join('\n', lines.Where(line => line.Length > 0)));
}
