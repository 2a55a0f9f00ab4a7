using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Web.Markup;

namespace CareerBot.Web.RecordPages;

/// <summary>Draws the page of a record.</summary>
internal sealed class RecordPage(Center center, Language language, string path)
{
    /// <summary>The page of a record.</summary>
    public Html Draw(RecordView record, string nonce) => Frame(
        nonce,
        record.Title,
        Html.Of($"""
            <main class="record">
              <p class="back"><a href="/?lang={language.Code()}">← {Text("back")}</a></p>
              <article>
                <p class="kind">{Text($"kind-{record.Kind}")}</p>
                <h1>{record.Title}</h1>
                {Paragraph(record.Summary)}
                {Facts(record.Facts)}
                {record.Body}
                {Origin(record)}
              </article>
              {Notes()}
            </main>
            """));

    /// <summary>The page for a record that is not there.</summary>
    public Html DrawNotFound(string nonce) => Frame(
        nonce,
        Text("not-found"),
        Html.Of($"""
            <main class="record">
              <article>
                <h1>{Text("not-found")}</h1>
                <p class="lead">{Text("not-found-how")}</p>
                <p><a href="/?lang={language.Code()}">← {Text("back")}</a></p>
              </article>
            </main>
            """));

    private Html Frame(string nonce, string title, Html body) => new PageFrame(center, language, nonce).Draw(
        $"{title} – {center.Name.In(language)}", "record.css", each => $"{path}?lang={each.Code()}", Html.Empty, body);

    private static Html Paragraph(string words) =>
        words.Length == 0 ? Html.Empty : Html.Of($"""<p class="lead">{words}</p>""");

    private static Html Facts(IReadOnlyList<(string Name, Html Value)> facts)
    {
        var stated = facts.Where(fact => fact.Value.ToString().Length > 0).ToList();
        return stated.Count == 0
            ? Html.Empty
            : Html.Of($"""<dl class="facts">{stated.Select(fact => Html.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))}</dl>""");
    }

    private Html Origin(RecordView record)
    {
        var original = record.Original is { } url
            ? Html.Of($"""<div><dt>{Text("original")}</dt><dd><a href="{url}" rel="noopener noreferrer">{url.Host}</a></dd></div>""")
            : Html.Empty;
        return Html.Of($"""
            <footer>
              <dl>
                <div><dt>{Text("source")}</dt><dd>{record.Origin.Source}</dd></div>
                <div><dt>{Text("updated")}</dt><dd>{LocalFormat.Date(record.Origin.Updated, language)}</dd></div>
                {original}
              </dl>
            </footer>
            """);
    }

    private Html Notes()
    {
        string?[] notes = [center.Disclaimer?.In(language), center.Demonstration ? Text("demonstration-note") : null];
        return Html.Join(notes.OfType<string>().Select(note => Html.Of($"""<p class="small">{note}</p>""")));
    }

    private string Text(string key) => PageText.Of(language, key);
}
