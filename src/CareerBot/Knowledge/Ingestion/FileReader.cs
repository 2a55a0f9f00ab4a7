namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads files of every kind into a draft.</summary>
internal sealed class FileReader(ReadingDraft draft)
{
    /// <summary>Reads one file.</summary>
    public void Read(KnowledgeFile file, FileKind kind, FileContext context)
    {
        switch (kind)
        {
            case FileKind.Center:
                ReadCenter(file, context);
                break;
            case FileKind.Fields:
                draft.Fields.AddRange(ReadList(file, IdKind.Field, context).Select(FieldFromYaml.Read));
                break;
            case FileKind.Skills:
                draft.Skills.AddRange(ReadList(file, IdKind.Skill, context).Select(SkillFromYaml.Read));
                break;
            case FileKind.Occupations:
                draft.Occupations.AddRange(ReadList(file, IdKind.Occupation, context).Select(OccupationFromYaml.Read));
                break;
            case FileKind.PostingRows or FileKind.PostingLines:
                ReadPostings(file, kind, context);
                break;
            default:
                ReadMarkdown(file, kind, context);
                break;
        }
    }

    private void ReadCenter(KnowledgeFile file, FileContext context)
    {
        if (SourceText.Of(file, context) is not { } text)
        {
            return;
        }

        if (YamlText.Read(text, context, out var whole) is YamlMap map)
        {
            draft.Center = CenterFromYaml.Read(new(map, context));
        }
        else if (whole)
        {
            context.Fault(1, "The file must be one record: keys with values, such as `id: my-center`.");
        }
    }

    private static IEnumerable<YamlRecord> ReadList(KnowledgeFile file, IdKind kind, FileContext context)
    {
        if (SourceText.Of(file, context) is not { } text)
        {
            return [];
        }

        var value = YamlText.Read(text, context, out var whole);
        if (!whole)
        {
            SalvagedIds.Enter(text, kind, context.Ids);
        }
        else if (value is null)
        {
            context.Remark(1, $"The file holds no {IdBook.Word(kind)}. Add one, or delete the file.");
        }
        else if (value is not YamlList)
        {
            context.Fault(value.Line, "The file must be a list: each record begins with `- id: `.");
        }

        return value is YamlList list ? Records(list, context) : [];
    }

    private static IEnumerable<YamlRecord> Records(YamlList list, FileContext context)
    {
        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
            {
                yield return new(map, context);
            }
            else
            {
                context.Fault(item.Line, "Each item of this list must be a record with keys, beginning with `- id: `.");
            }
        }
    }

    private void ReadMarkdown(KnowledgeFile file, FileKind kind, FileContext context)
    {
        if (SourceText.Of(file, context) is not { } text)
        {
            return;
        }

        var markdown = MarkdownFile.Read(text, kind == FileKind.Courses ? IdKind.Course : IdKind.Guide, context);
        if (markdown.Front is { } record && kind == FileKind.Courses)
        {
            draft.Courses.Add(CourseFromMarkdown.Read(record, markdown.Bodies));
        }
        else if (markdown.Front is { } front)
        {
            draft.Guides.Add(GuideFromMarkdown.Read(front, markdown.Bodies));
        }
    }

    private void ReadPostings(KnowledgeFile file, FileKind kind, FileContext context)
    {
        if (SourceText.BytesOf(file, context) is not { } content)
        {
            return;
        }

        if (kind == FileKind.PostingRows)
        {
            PostingRowsFile.Read(content, context, draft.Postings);
        }
        else
        {
            PostingLinesFile.Read(content, context, draft.Postings);
        }
    }
}
