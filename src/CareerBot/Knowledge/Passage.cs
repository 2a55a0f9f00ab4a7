using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>A piece of a record that stands on its own and can be cited.</summary>
/// <param name="Id">Stable while the record's text is: <c>kind/id#language/n</c>.</param>
/// <param name="Record">The record it belongs to.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Title">The record's title in that language.</param>
/// <param name="Heading">The heading it stands under; empty when none.</param>
/// <param name="Text">The text, as plain text or Markdown.</param>
public sealed record Passage(string Id, RecordKey Record, Language Language, string Title, string Heading, string Text)
{
    /// <summary>Whether it opens its record: the overview, more often than not.</summary>
    public bool IsFirst => Id.EndsWith("/0", StringComparison.Ordinal);

    /// <summary>The record's title in the other language, by which a question in that language finds it too; empty when it is not told.</summary>
    public string OtherTitle { get; init; } = "";
}
