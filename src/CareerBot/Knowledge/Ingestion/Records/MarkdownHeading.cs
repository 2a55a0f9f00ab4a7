namespace CareerBot.Knowledge.Ingestion;

/// <summary>Recognizes headings written with number signs; a number sign in a code block begins none.</summary>
internal static class MarkdownHeading
{
    /// <summary>Makes a finder to be given the lines of one text in order.</summary>
    /// <returns>A function of a line and a depth that gives the heading's words, or <see langword="null"/> when the line is no heading of that depth.</returns>
    public static Func<string, int, string?> Finder()
    {
        string? fence = null;
        return (line, depth) =>
        {
            var mark = line.TrimStart() is { Length: >= 3 } text && text[..3] is "```" or "~~~" ? line.TrimStart()[..3] : null;
            if (mark is not null)
            {
                fence = fence is null ? mark : fence == mark ? null : fence;
                return null;
            }

            return fence is null ? Words(line, depth) : null;
        };
    }

    private static string? Words(string line, int depth) =>
        line.Length > depth && line.AsSpan(0, depth).Trim('#').IsEmpty && (line[depth] is ' ' or '\t')
            ? WithoutClosingSigns(line[depth..].Trim())
            : null;

    /// <summary>Number signs after a space close a heading; those of <c>C#</c> belong to the word.</summary>
    private static string WithoutClosingSigns(string words)
    {
        var bare = words.TrimEnd('#');
        return bare.Length == 0 || char.IsWhiteSpace(bare[^1]) ? bare.TrimEnd() : words;
    }
}
