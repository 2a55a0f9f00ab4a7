using System.Collections.Frozen;
using System.Text.Json;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads <c>jobs/*.jsonl</c>: one posting a line, an object with the names of the columns.</summary>
internal static class PostingLinesFile
{
    private const byte LineFeed = (byte)'\n';

    private static readonly JsonReaderOptions _options = new() { MaxDepth = 8 };

    public static void Read(ReadOnlyMemory<byte> content, FileContext context, List<JobPosting> postings)
    {
        var parser = new PostingParser(context, FrozenSet<PostingColumn>.Empty);
        var row = new PostingRow();
        var rest = content.Span;
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var end = rest.IndexOf(LineFeed);
            var text = (end < 0 ? rest : rest[..end]).Trim(" \t\r"u8);
            rest = end < 0 ? [] : rest[(end + 1)..];
            row.Begin(line);
            if (!text.IsEmpty && Fill(row, text, context))
            {
                postings.Add(parser.Parse(row));
            }
        }
    }

    private static bool Fill(PostingRow row, ReadOnlySpan<byte> text, FileContext context)
    {
        try
        {
            var reader = new Utf8JsonReader(text, _options);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                context.Fault(row.Line, "Each line must be one object in braces, a whole posting, without a list around the lines.");
                return false;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                FillValue(row, ref reader, context);
            }

            // Reading on finds whatever stands after the object.
            reader.Read();
            return true;
        }
        catch (JsonException exception)
        {
            context.Fault(row.Line, $"This is not JSON at character {exception.BytePositionInLine + 1}. Write one whole object a line: quotes around names and texts, commas between them, no line break inside.");
        }
        catch (InvalidOperationException)
        {
            context.Fault(row.Line, "A text holds half of an escaped character (\\ud800 to \\udfff alone). Write the character itself.");
        }

        return false;
    }

    private static void FillValue(PostingRow row, ref Utf8JsonReader reader, FileContext context)
    {
        var name = reader.GetString()!;
        reader.Read();
        if (!PostingColumns.ByName.TryGetValue(name, out var column))
        {
            context.Fault(row.Line, PostingColumns.Unknown(name));
            reader.Skip();
        }
        else if (row[column] is not null)
        {
            context.Fault(row.Line, $"The name `{name}` stands here twice. Remove one.");
            reader.Skip();
        }
        else
        {
            row[column] = Value(ref reader, column, row.Line, context);
        }
    }

    private static string? Value(ref Utf8JsonReader reader, PostingColumn column, int line, FileContext context)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return System.Text.Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.StartArray when column == PostingColumn.Skills:
                return Joined(ref reader, line, context);
            default:
                reader.Skip();
                context.Fault(line, $"`{PostingColumns.Name(column)}` must be a text or a number.");
                return null;
        }
    }

    /// <summary>Skills may also stand in a list, as JSON writes several values.</summary>
    private static string Joined(ref Utf8JsonReader reader, int line, FileContext context)
    {
        var ids = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                ids.Add(reader.GetString()!);
            }
            else
            {
                reader.Skip();
                context.Fault(line, "Each item of `skills` must be a skill id in quotes.");
            }
        }

        return string.Join(';', ids);
    }
}
