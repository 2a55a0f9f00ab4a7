using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>The passages of guides: one a section, in the languages the guide is written in.</summary>
internal static class GuidePassages
{
    public static IEnumerable<IndexedPassage> Of(Guide guide, PassageWords words)
    {
        var facets = PassageFacets.None with
        {
            Audience = guide.Audience,
            From = guide.ValidFrom,
            Until = guide.ValidUntil,
        };
        var passages = new PassageList(
            new(RecordKind.Guide, guide.Id.Value), words.Language, guide.Title.In(words.Language), facets)
        {
            OtherTitle = guide.Title.In(words.Language == Language.Zh ? Language.En : Language.Zh),
        };
        foreach (var section in guide.Sections.GetValueOrDefault(words.Language) ?? [])
        {
            passages.Add(section.Heading, section.Text);
        }

        return passages.Passages;
    }
}
