using System.Collections.Frozen;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>How the columns of postings are spelled, and which must be there.</summary>
internal static class PostingColumns
{
    private static readonly string[] _names =
    [
        "id", "title", "company", "field", "occupation", "district", "description", "skills", "salary_min", "salary_max",
        "experience_years", "education", "mode", "posted", "expires", "url", "language", "source", "updated",
    ];

    public static int Count => _names.Length;

    public static IReadOnlyList<string> Names => _names;

    public static IReadOnlyList<PostingColumn> Required { get; } =
        [PostingColumn.Id, PostingColumn.Title, PostingColumn.Company, PostingColumn.Description, PostingColumn.Posted];

    public static FrozenDictionary<string, PostingColumn> ByName { get; } =
        _names.Select((name, place) => (name, column: (PostingColumn)place)).ToFrozenDictionary(entry => entry.name, entry => entry.column);

    public static string Name(PostingColumn column) => _names[(int)column];

    /// <summary>The message for a column the format does not have.</summary>
    public static string Unknown(string name) =>
        $"Unknown column `{name}`{NearestWord.Hint(name, _names, $". Remove it; known are: {string.Join(", ", _names)}.")}";
}
