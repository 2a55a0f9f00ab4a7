using YamlDotNet.Core;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads YAML text into values with lines.</summary>
internal static class YamlText
{
    /// <summary>Reads one document.</summary>
    /// <param name="text">The text; where it is a part of a file, empty lines stand for what comes before.</param>
    /// <param name="context">Where faults go.</param>
    /// <param name="whole">Whether everything could be read; when not, ids may be missing from the value.</param>
    /// <returns>The value, as far as it could be read; <see langword="null"/> when there is nothing.</returns>
    public static YamlValue? Read(string text, FileContext context, out bool whole)
    {
        var hasTabs = ReportTabs(text, context);
        var builder = new YamlTreeBuilder(context);
        try
        {
            builder.Build(new Parser(new StringReader(hasTabs ? text.Replace("\t", "  ", StringComparison.Ordinal) : text)));
            whole = true;
        }
        catch (YamlException exception)
        {
            whole = false;
            if (!hasTabs)
            {
                context.Fault((int)exception.Start.Line, $"This is not YAML: {Reason(exception)}. Check colons, quotes, brackets and indentation here and just above.");
            }
        }

        return builder.Root;
    }

    private static bool ReportTabs(string text, FileContext context)
    {
        var (line, reported) = (1, 0);
        for (var place = text.AsSpan().IndexOfAny('\t', '\n'); place >= 0;)
        {
            if (text[place] == '\t' && reported != line)
            {
                context.Fault(line, "A tab stands here; YAML wants spaces. Replace the tab with spaces.");
                reported = line;
            }

            line += text[place] == '\n' ? 1 : 0;
            var next = text.AsSpan(place + 1).IndexOfAny('\t', '\n');
            place = next < 0 ? -1 : place + 1 + next;
        }

        return reported > 0;
    }

    private static string Reason(YamlException exception)
    {
        var message = exception.Message;
        var afterPlace = message.LastIndexOf("): ", StringComparison.Ordinal);
        return (afterPlace < 0 ? message : message[(afterPlace + 3)..]).TrimEnd('.');
    }
}
