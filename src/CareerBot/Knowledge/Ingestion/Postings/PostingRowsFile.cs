using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads <c>jobs/*.csv</c>: a header row, then one posting a row.</summary>
internal static class PostingRowsFile
{
    public static void Read(ReadOnlyMemory<byte> content, FileContext context, List<JobPosting> postings)
    {
        using var text = new StreamReader(SourceText.StreamOf(content), System.Text.Encoding.UTF8);
        var rows = new CsvReader(text);
        if (!rows.Read())
        {
            context.Fault(1, $"The file is empty. Begin it with a header row: {string.Join(",", PostingColumns.Required.Select(PostingColumns.Name))} and more.");
            return;
        }

        var header = Header(rows, context);
        var absent = PostingColumns.Required.Except(header.OfType<PostingColumn>()).ToHashSet();
        foreach (var column in absent)
        {
            context.Fault(rows.Line, $"The column `{PostingColumns.Name(column)}` is missing. Add it to the header row and fill it in every row; columns are separated by commas.");
        }

        var parser = new PostingParser(context, absent);
        var row = new PostingRow();
        while (rows.Read())
        {
            if (Fill(row, rows, header, context))
            {
                postings.Add(parser.Parse(row));
            }
        }
    }

    /// <summary>The columns in the order of the file; <see langword="null"/> for one that is reported.</summary>
    private static PostingColumn?[] Header(CsvReader rows, FileContext context)
    {
        var seen = new HashSet<PostingColumn>();
        return [.. rows.Fields.Select(field => Column(field.Trim()))];

        PostingColumn? Column(string name)
        {
            if (!PostingColumns.ByName.TryGetValue(name, out var column))
            {
                context.Fault(rows.Line, PostingColumns.Unknown(name));
                return null;
            }

            if (seen.Add(column))
            {
                return column;
            }

            context.Fault(rows.Line, $"The column `{name}` stands in the header twice. Remove one.");
            return null;
        }
    }

    private static bool Fill(PostingRow row, CsvReader rows, PostingColumn?[] header, FileContext context)
    {
        var wrong = rows.Wrong ?? (rows.Fields.Count == header.Length
            ? null
            : $"The row has {rows.Fields.Count} columns, the header {header.Length}. Check its commas, and put texts with commas in quotes.");
        if (wrong is not null)
        {
            context.Fault(rows.Line, wrong);
            return false;
        }

        row.Begin(rows.Line);
        for (var place = 0; place < header.Length; place++)
        {
            if (header[place] is { } column)
            {
                row[column] = rows.Fields[place];
            }
        }

        return true;
    }
}
