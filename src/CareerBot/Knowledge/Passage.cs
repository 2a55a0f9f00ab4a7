using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>A piece of a record that stands on its own and can be cited.</summary>
/// <param name="Id">Stable while the record's text is: <c>kind/id#language/n</c>.</param>
/// <param name="Record">The record it belongs to.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Title">The record's title in that language.</param>
/// <param name="Heading">The heading it stands under; empty when none.</param>
/// <param name="Text">The text, as plain text or Markdown.</param>
public sealed record Passage(string Id, RecordKey Record, Language Language, string Title, string Heading, string Text);
