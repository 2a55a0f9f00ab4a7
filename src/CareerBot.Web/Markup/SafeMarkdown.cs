using CareerBot.Web.Records;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerBot.Web.Markup;

/// <summary>Markdown of records as HTML: no raw HTML, no addresses but web, mail and telephone, no pictures from elsewhere.</summary>
internal static class SafeMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Draws a text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="topLevel">The level its highest heading gets on the page, so that headings nest rightly.</param>
    public static Html Draw(string markdown, int topLevel)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        var highest = document.Descendants<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.GetAttributes().Id = SectionAnchor.Of(PlainMarkdown.Of(Source(markdown, heading)));
            heading.Level = Math.Min(6, heading.Level - highest + topLevel);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            // What the page's content policy would refuse becomes a link with the picture's words.
            link.IsImage = false;
            link.Url = IsSafe(link.Url) ? link.Url : "";
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            link.Url = IsSafe(link.Url) || link.IsEmail ? link.Url : "";
        }

        return Html.Trusted(document.ToHtml(Pipeline));
    }

    private static string Source(string markdown, Block block) =>
        markdown.Substring(block.Span.Start, Math.Min(block.Span.Length, markdown.Length - block.Span.Start));

    private static bool IsSafe(string? url) =>
        url is not null
        && (url.StartsWith('#')
            || (Uri.TryCreate(url, UriKind.Absolute, out var address)
                && address.Scheme is ("http" or "https" or "mailto" or "tel")));
}
