using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Divides the body of a Markdown file at <c># zh</c> and <c># en</c>.</summary>
internal static class LanguageBodies
{
    /// <summary>Reads the bodies.</summary>
    /// <param name="lines">The lines of the whole file.</param>
    /// <param name="start">The first line after the front matter, counted from 0.</param>
    /// <param name="context">Where faults go.</param>
    public static Dictionary<Language, string> Read(string[] lines, int start, FileContext context)
    {
        var bodies = new Dictionary<Language, string>();
        var headings = Headings(lines, start, context);
        var first = headings.Count > 0 ? headings[0].Line : lines.Length;
        var stray = Array.FindIndex(lines, start, first - start, line => !string.IsNullOrWhiteSpace(line));
        if (stray >= 0)
        {
            context.Remark(stray + 1, "This text stands before `# zh` and `# en` and is not used. Move it below one of them.");
        }

        for (var place = 0; place < headings.Count; place++)
        {
            var (language, line) = headings[place];
            var end = place + 1 < headings.Count ? headings[place + 1].Line : lines.Length;
            var body = string.Join('\n', lines[(line + 1)..end]).Trim();
            if (body.Length == 0)
            {
                context.Remark(line + 1, $"Nothing stands below `# {language.Code()}`. Write the text.");
            }

            if (!bodies.TryAdd(language, body))
            {
                context.Fault(line + 1, $"The heading `# {language.Code()}` stands here twice. Join the two parts.");
            }
        }

        return bodies;
    }

    private static List<(Language Language, int Line)> Headings(string[] lines, int start, FileContext context)
    {
        var headings = new List<(Language, int)>();
        var isHeading = MarkdownHeading.Finder();
        for (var line = 0; line < lines.Length; line++)
        {
            if (line < start || isHeading(lines[line], 1) is not { } heading)
            {
                continue;
            }

            if (FormatWords.Languages.TryGetValue(heading, out var language))
            {
                headings.Add((language, line));
            }
            else
            {
                context.Fault(line + 1, $"The heading `# {heading}` names no language. Only `# zh` and `# en` have one number sign; write deeper headings with two.");
            }
        }

        return headings;
    }
}
