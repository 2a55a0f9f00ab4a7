using Markdig;

namespace CareerBot.Web.Records;

/// <summary>Markdown as the words alone.</summary>
internal static class PlainMarkdown
{
    /// <summary>The words of a Markdown text, without its marks.</summary>
    public static string Of(string markdown) => Markdown.ToPlainText(markdown).Trim();
}
