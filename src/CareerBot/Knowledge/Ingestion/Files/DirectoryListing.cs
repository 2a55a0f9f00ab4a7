namespace CareerBot.Knowledge.Ingestion;

/// <summary>The files of a directory, sorted into those the format names and the rest. Nothing deeper than one folder is entered.</summary>
/// <param name="Files">Paths the format names.</param>
/// <param name="Unexpected">Other files and folders.</param>
internal sealed record DirectoryListing(IReadOnlyList<string> Files, IReadOnlyList<string> Unexpected)
{
    /// <summary>Lists a directory. Names that begin with a dot are the file system's or an editor's and are passed over.</summary>
    /// <returns>The listing; empty when the directory does not exist or may not be listed.</returns>
    public static DirectoryListing Of(string directory)
    {
        var paths = EntriesOf(directory, "")
            .Concat(KnowledgeLayout.Folders.SelectMany(folder => EntriesOf(directory, folder)))
            .Where(path => path != KnowledgeLayout.ReadMe)
            .ToLookup(path => KnowledgeLayout.KindOf(path) is not null);
        return new([.. paths[true]], [.. paths[false]]);
    }

    /// <summary>Reads one file; what keeps it from being read becomes part of the snapshot.</summary>
    public static KnowledgeFile Load(string directory, string path)
    {
        var most = KnowledgeLayout.MostBytes(KnowledgeLayout.KindOf(path) ?? FileKind.Center);
        try
        {
            using var stream = Open(Path.Combine(directory, path));
            return ReadAtMost(stream, most) is { } content
                ? new(path, content)
                : new(path, default, $"The file is larger than {most / (1024 * 1024)} MB. Divide it into several files.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, default, $"The file cannot be read ({exception.Message}). Check that it is a file and may be read.");
        }
    }

    /// <summary>
    /// Opens a file. What states no length may be a pipe, whose opening would wait for a writer: opened for both ways it does
    /// not wait, and shows that it has no places to seek.
    /// </summary>
    private static FileStream Open(string path)
    {
        if (new FileInfo(path).Length > 0)
        {
            return File.OpenRead(path);
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        if (stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        throw new IOException("It is a pipe or a device, no file.");
    }

    private static IEnumerable<string> EntriesOf(string directory, string folder)
    {
        var root = new DirectoryInfo(Path.Combine(directory, folder));
        try
        {
            return root.Exists
                ? [.. root.EnumerateFileSystemInfos().Where(Counts).Select(entry => PathOf(entry, folder)).Where(path => path.Length > 0)]
                : [];
        }
        catch (UnauthorizedAccessException)
        {
            return [folder.Length > 0 ? folder + "/" : "."];
        }
    }

    private static bool Counts(FileSystemInfo entry) => !entry.Name.StartsWith('.');

    private static string PathOf(FileSystemInfo entry, string folder) => (entry, folder) switch
    {
        (DirectoryInfo, "") when KnowledgeLayout.Folders.Contains(entry.Name) => "",
        (DirectoryInfo, "") => entry.Name + "/",
        (DirectoryInfo, _) => $"{folder}/{entry.Name}/",
        (_, "") => entry.Name,
        _ => $"{folder}/{entry.Name}",
    };

    /// <summary>Reads until the end or the limit, whatever length the file system states: a device file states none.</summary>
    private static byte[]? ReadAtMost(Stream stream, int most)
    {
        using var content = new MemoryStream(capacity: stream.CanSeek ? (int)Math.Clamp(stream.Length, 0, most) : 0);
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (content.Length + read > most)
            {
                return null;
            }

            content.Write(buffer, 0, read);
        }

        return content.Capacity == content.Length ? content.GetBuffer() : content.ToArray();
    }
}
