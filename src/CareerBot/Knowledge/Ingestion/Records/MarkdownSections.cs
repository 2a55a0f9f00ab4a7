using System.Text;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Divides a body at its headings with two number signs.</summary>
internal static class MarkdownSections
{
    private const int SectionDepth = 2;

    /// <summary>The sections with text, in order; text before the first heading stands under an empty one.</summary>
    public static IReadOnlyList<GuideSection> Of(string body)
    {
        var sections = new List<GuideSection>();
        var (heading, text) = ("", new StringBuilder());
        var findHeading = MarkdownHeading.Finder();
        foreach (var line in body.Split('\n'))
        {
            if (findHeading(line, SectionDepth) is { } next)
            {
                Close();
                heading = next;
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (text.ToString().Trim() is { Length: > 0 } words)
            {
                sections.Add(new(heading, words));
            }

            text.Clear();
        }
    }
}
