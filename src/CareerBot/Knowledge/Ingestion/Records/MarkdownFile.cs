using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>A Markdown file with YAML front matter and a body in each language.</summary>
/// <param name="Front">The front matter; <see langword="null"/> when it is missing or no record, which is then reported.</param>
/// <param name="Bodies">The bodies found; a language without text below its heading has none.</param>
internal sealed record MarkdownFile(YamlRecord? Front, IReadOnlyDictionary<Language, string> Bodies)
{
    private const string Fence = "---";

    /// <summary>Reads a file.</summary>
    public static MarkdownFile Read(string text, IdKind kind, FileContext context)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            context.Fault(1, lines[0].TrimEnd() == Fence
                ? "The front matter has no end. Close it with a line `---`."
                : "The front matter is missing. Begin the file with a line `---`, the keys, and another line `---`.");
            SalvagedIds.Enter(text, kind, context.Ids);
            return new(null, new Dictionary<Language, string>());
        }

        return new(FrontOf(lines[1..end], kind, context), LanguageBodies.Read(lines, end + 1, context));
    }

    private static YamlRecord? FrontOf(string[] lines, IdKind kind, FileContext context)
    {
        // The empty line stands for the opening fence, so that the lines of the file are counted.
        var text = "\n" + string.Join('\n', lines);
        var value = YamlText.Read(text, context, out var whole);
        if (value is YamlMap map)
        {
            return new(map, context);
        }

        SalvagedIds.Enter(text, kind, context.Ids);
        if (whole)
        {
            context.Fault(1, "The front matter must be keys with values, such as `id: my-id`.");
        }

        return null;
    }
}
