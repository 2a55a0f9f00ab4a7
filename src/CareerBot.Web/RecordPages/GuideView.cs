using CareerBot.Careers;
using CareerBot.Web.Markup;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary>What the page of a guide shows; each section can be opened at its own anchor.</summary>
internal sealed class GuideView(RecordWording wording)
{
    private readonly RecordMarkup _markup = new(wording);

    /// <summary>The guide, in the page's language or else in the only one it has.</summary>
    public RecordView Of(Guide guide)
    {
        var written = guide.Sections.ContainsKey(wording.Language) ? wording.Language : guide.Sections.Keys.First();
        var note = written == wording.Language
            ? Html.Empty
            : Html.Of($"""<p class="small">{_markup.Text("other-language-only", ("language", wording.Name(written)))}</p>""");
        var sections = Html.Join(guide.Sections[written].Select(Section));
        return new RecordView(
            "guide",
            guide.Title.In(wording.Language),
            "",
            RecordMarkup.Facts([(_markup.Text("valid"), Valid(guide))]),
            Html.Of($"""{note}<div lang="{written.Code()}">{sections}</div>"""),
            guide.Origin,
            guide.Url);
    }

    private static Html Section(GuideSection section) => section.Heading.Length == 0
        ? SafeMarkdown.Draw(section.Text, 2)
        : Html.Of($"""
            <section id="{SectionAnchor.Of(section.Heading)}">
              <h2>{section.Heading}</h2>
              {SafeMarkdown.Draw(section.Text, 3)}
            </section>
            """);

    private string Valid(Guide guide)
    {
        string?[] ends =
        [
            guide.ValidFrom is { } from ? _markup.Text("valid-from", ("from", wording.Date(from))) : null,
            guide.ValidUntil is { } until ? _markup.Text("valid-until", ("until", wording.Date(until))) : null,
        ];
        return string.Join(' ', ends.OfType<string>());
    }
}
