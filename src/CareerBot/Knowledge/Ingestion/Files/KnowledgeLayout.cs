namespace CareerBot.Knowledge.Ingestion;

/// <summary>Which files a knowledge folder consists of, and how large they may be.</summary>
internal static class KnowledgeLayout
{
    public const string CenterFile = "center.yaml";
    public const string FieldsFile = "fields.yaml";
    public const string ReadMe = "README.md";

    private const int Mebibyte = 1024 * 1024;

    /// <summary>The folders, each with the ending of its files and what these hold.</summary>
    private static readonly (string Folder, string Ending, FileKind Kind)[] _folders =
    [
        ("skills", ".yaml", FileKind.Skills),
        ("occupations", ".yaml", FileKind.Occupations),
        ("courses", ".md", FileKind.Courses),
        ("jobs", ".csv", FileKind.PostingRows),
        ("jobs", ".jsonl", FileKind.PostingLines),
        ("guides", ".md", FileKind.Guides),
    ];

    public static IEnumerable<string> Folders => _folders.Select(entry => entry.Folder).Distinct();

    /// <summary>What a file holds; <see langword="null"/> when the format names no such file.</summary>
    public static FileKind? KindOf(string path) => path switch
    {
        CenterFile => FileKind.Center,
        FieldsFile => FileKind.Fields,
        _ => KindInFolder(path),
    };

    /// <summary>The most bytes a file may have: enough for every real center, too little to exhaust the machine.</summary>
    public static int MostBytes(FileKind kind) =>
        kind is FileKind.PostingRows or FileKind.PostingLines ? 512 * Mebibyte : 8 * Mebibyte;

    /// <summary>The file names a folder may hold, for messages, for example <c>jobs/*.csv or jobs/*.jsonl</c>.</summary>
    public static string PatternOf(string folder) =>
        string.Join(" or ", _folders.Where(entry => entry.Folder == folder).Select(entry => $"{folder}/*{entry.Ending}"));

    private static FileKind? KindInFolder(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || path.LastIndexOf('/') != slash)
        {
            return null;
        }

        return _folders
            .Where(entry => path.AsSpan(0, slash).SequenceEqual(entry.Folder)
                && path.EndsWith(entry.Ending, StringComparison.Ordinal)
                && path.Length > slash + 1 + entry.Ending.Length)
            .Select(entry => (FileKind?)entry.Kind)
            .FirstOrDefault();
    }
}
