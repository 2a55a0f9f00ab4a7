using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads a file of <c>guides/*.md</c>.</summary>
internal static class GuideFromMarkdown
{
    public static Guide Read(YamlRecord record, IReadOnlyDictionary<Language, string> bodies)
    {
        var sections = bodies
            .Select(body => (Language: body.Key, Sections: MarkdownSections.Of(body.Value)))
            .Where(body => body.Sections.Count > 0)
            .ToDictionary(body => body.Language, body => body.Sections);
        if (sections.Count == 0)
        {
            record.Context.Fault(0, "The guide has no text. Write it below `# zh`, `# en` or both, after the front matter.");
        }

        var guide = new Guide
        {
            Id = new(record.Id(IdKind.Guide)),
            Title = record.LocalText("title"),
            Audience = record.Choice("audience", FormatWords.Audiences),
            ValidFrom = record.OptionalDate("valid-from"),
            ValidUntil = record.OptionalDate("valid-until"),
            Url = record.OptionalWebAddress("url"),
            Sections = sections,
            Origin = record.Origin(),
        };
        if (guide.ValidFrom > guide.ValidUntil)
        {
            record.Context.Remark(record.LineOf("valid-until"), "The guide ends before it begins to apply, so it is never used. Correct `valid-from` or `valid-until`.");
        }

        record.End();
        return guide;
    }
}
