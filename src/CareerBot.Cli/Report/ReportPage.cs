using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Charts;
using CareerBot.Pages;
using CareerBot.Reports;

namespace CareerBot.Cli;

/// <summary>A report as one page that needs nothing else: no script, no other file; its own content policy admits nothing but its style.</summary>
/// <param name="report">The report.</param>
/// <param name="wording">The words.</param>
/// <param name="today">The day it is drawn.</param>
internal sealed class ReportPage(MarketReport report, ReportWording wording, DateOnly today)
{
    private const int MostRows = 12;

    private static readonly string Style = ReadStyle();

    private readonly Center _center = wording.Knowledge.Center;

    /// <summary>The page.</summary>
    public string Draw() => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{(wording.Language == Language.Zh ? "zh-CN" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="generator" content="CareerBot">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{StyleHash()}'; base-uri 'none'; form-action 'none'">
        <title>{report.Title} – {_center.Name.In(wording.Language)}</title>
        <style>{Html.Trusted(Style)}</style>
        </head>
        <body>
        <header>
        <p class="center">{_center.Name.In(wording.Language)}{Badge()}</p>
        <h1>{report.Title}</h1>
        <p class="scope">{report.Scope}</p>
        <p class="quiet">{wording.Text("published", ("period", report.Period))} · {wording.Text("drawn", ("day", LocalFormat.Date(today, wording.Language)))}</p>
        <dl class="totals">{report.Totals.Select(Total)}</dl>
        </header>
        <main>
        {Figures()}
        <section class="method" aria-labelledby="method">
        <h2 id="method">{wording.Text("method")}</h2>
        <ul>{report.Method.Select(sentence => Html.Of($"<li>{sentence}</li>"))}</ul>
        </section>
        </main>
        {Foot()}
        </body>
        </html>
        """).ToString();

    private static Html Total((string Figure, string Meaning) total) =>
        Html.Of($"<div><dt>{total.Meaning}</dt><dd>{total.Figure}</dd></div>");

    private static string StyleHash() => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)));

    private static string ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private Html Badge() => _center.Demonstration ? Html.Of($""" <span class="badge">{wording.Text("demonstration")}</span>""") : Html.Empty;

    private Html Foot() => _center.Disclaimer is { } words
        ? Html.Of($"<footer><p>{words.In(wording.Language)}</p></footer>")
        : Html.Empty;

    private Html Figures() => report.Figures.Count == 0
        ? Html.Of($"""<p class="nothing">{wording.Text("nothing")}</p>""")
        : Html.Join(report.Figures.Index().Select(item => Figure(item.Item, $"figure-{item.Index + 1}")));

    private Html Figure(ReportFigure figure, string id) => Html.Of($"""
        <section class="finding" aria-labelledby="{id}">
        <h2 id="{id}">{figure.Drawing.Title}{Badge()}</h2>
        <div class="pair">
        <figure>
        {SvgDrawing.Write(figure.Drawing, id)}
        {Legend(figure)}
        <figcaption>{figure.Note}</figcaption>
        </figure>
        <div class="figures">
        {Table(figure, figure.Table.Rows.Take(MostRows))}
        {Rest(figure)}
        </div>
        </div>
        </section>

        """);

    private static Html Legend(ReportFigure figure) => figure.Legend.Count == 0
        ? Html.Empty
        : Html.Of($"""
            <ul class="legend">{figure.Legend.Select(mark => Html.Of($"""<li><span class="mark ground-{mark.Ink.ToString().ToLowerInvariant()}"></span>{mark.Meaning}</li>"""))}</ul>
            """);

    private Html Rest(ReportFigure figure) => figure.Table.Rows.Count <= MostRows
        ? Html.Empty
        : Html.Of($"""
            <details><summary>{wording.Text("more-rows", ("count", figure.Table.Rows.Count - MostRows))}</summary>
            {Table(figure, figure.Table.Rows.Skip(MostRows))}</details>
            """);

    private Html Table(ReportFigure figure, IEnumerable<IReadOnlyList<string>> rows) => Html.Of($"""
        <table>
        <caption>{wording.Text("table-of", ("title", figure.Drawing.Title))}</caption>
        <thead><tr>{figure.Table.Headings.Select(heading => Html.Of($"""<th scope="col">{heading}</th>"""))}</tr></thead>
        <tbody>{rows.Select(Row)}</tbody>
        </table>
        """);

    private static Html Row(IReadOnlyList<string> row) => Html.Of($"""
        <tr><th scope="row">{row[0]}</th>{row.Skip(1).Select(cell => Html.Of($"<td>{cell}</td>"))}</tr>

        """);
}
