namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reports files the folder lacks, and files nobody reads.</summary>
internal static class FolderCheck
{
    public static void Report(KnowledgeFiles files, FaultList faults)
    {
        var kinds = files.All.Select(file => KnowledgeLayout.KindOf(file.Path)).ToHashSet();
        ReportMissing(kinds.Contains(FileKind.Center), KnowledgeLayout.CenterFile, "Add it: it names the center, its place, districts, currency and time zone");
        ReportMissing(kinds.Contains(FileKind.Fields), KnowledgeLayout.FieldsFile, "Add it: it lists the fields of demand");
        ReportMissing(kinds.Contains(FileKind.Skills), "skills/", "Add a file skills/*.yaml with the skills that people have and courses teach");
        ReportMissing(kinds.Contains(FileKind.Occupations), "occupations/", "Add a file occupations/*.yaml with the kinds of work people aim at");
        ReportMissing(kinds.Contains(FileKind.Courses), "courses/", "Add a file courses/*.md for each course");
        if (!kinds.Contains(FileKind.PostingRows) && !kinds.Contains(FileKind.PostingLines))
        {
            faults.Add("jobs/", 0, FaultSeverity.Remark, "There are no postings, so questions about jobs and demand find nothing. Add jobs/*.csv or jobs/*.jsonl.");
        }

        if (!kinds.Contains(FileKind.Guides))
        {
            faults.Add("guides/", 0, FaultSeverity.Remark, "There are no guides, so questions about rules and fees find nothing. Add a file guides/*.md for each subject.");
        }

        foreach (var path in files.Unexpected)
        {
            faults.Add(path, 0, FaultSeverity.Remark, $"The format names no such {(path.EndsWith('/') ? "folder" : "file")}, so it is not read. {Advice(path)}");
        }

        void ReportMissing(bool present, string path, string advice)
        {
            if (!present)
            {
                faults.Add(path, 0, FaultSeverity.Fault, $"It is missing. {advice}; knowledge/README.md shows an example.");
            }
        }
    }

    private static string Advice(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var folder = slash < 0 ? "" : path[..slash];
        return KnowledgeLayout.Folders.Contains(folder)
            ? $"Here belong {KnowledgeLayout.PatternOf(folder)}; rename it or move it away."
            : $"At the top belong {KnowledgeLayout.CenterFile}, {KnowledgeLayout.FieldsFile} and the folders {string.Join(", ", KnowledgeLayout.Folders)}; rename it or move it away.";
    }
}
