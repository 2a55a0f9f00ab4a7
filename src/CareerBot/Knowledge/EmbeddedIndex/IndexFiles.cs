using Microsoft.Data.Sqlite;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>Where the versions of the index lie: one SQLite file a version.</summary>
/// <param name="directory">The folder; made when first written to.</param>
internal sealed class IndexFiles(string directory)
{
    private const string Prefix = "knowledge-";
    private const string Suffix = ".db";

    /// <summary>The folder.</summary>
    public string Directory => directory;

    /// <summary>The file of a version.</summary>
    public string PathOf(string version) => Path.Combine(directory, $"{Prefix}{version}{Suffix}");

    /// <summary>The file of a version while one process writes it.</summary>
    public string UnfinishedPathOf(string version) => $"{PathOf(version)}.{Environment.ProcessId}.unfinished";

    /// <summary>The versions there are files of.</summary>
    public IEnumerable<string> Versions() => System.IO.Directory.Exists(directory)
        ? System.IO.Directory.EnumerateFiles(directory, Prefix + "*" + Suffix).Select(path => Path.GetFileName(path)[Prefix.Length..^Suffix.Length])
        : [];

    /// <summary>What rebuilds left that never ended.</summary>
    public IEnumerable<string> UnfinishedPaths() => System.IO.Directory.Exists(directory)
        ? System.IO.Directory.EnumerateFiles(directory, Prefix + "*.unfinished*")
        : [];

    /// <summary>Opens a file. Connections are not pooled: a pooled one would keep a removed version alive.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
