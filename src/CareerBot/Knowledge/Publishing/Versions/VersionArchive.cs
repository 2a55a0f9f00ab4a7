using CareerBot.Knowledge.EmbeddedIndex;
using CareerBot.Knowledge.Ingestion;
using Microsoft.Data.Sqlite;

namespace CareerBot.Knowledge;

/// <summary>
/// Keeps with each version the files it was made from and its word counts, so that it can be read back whatever has
/// become of the folder. Written last and in one transaction: a version with an archive is whole.
/// </summary>
/// <param name="files">Where versions lie.</param>
internal sealed class VersionArchive(IndexFiles files)
{
    private const string EncoderKey = "encoder";
    private const string StatisticsKey = "statistics";

    /// <summary>Stores the archive of a version.</summary>
    public void Write(string version, KnowledgeFiles folder, string encoder, TermStatistics statistics)
    {
        using var connection = IndexFiles.Open(files.PathOf(version), SqliteOpenMode.ReadWriteCreate);
        using var transaction = connection.BeginTransaction();
        Execute(
            connection,
            """
            CREATE TABLE IF NOT EXISTS file (path TEXT PRIMARY KEY, content BLOB NOT NULL);
            CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value BLOB NOT NULL);
            """);
        foreach (var file in folder.All)
        {
            Execute(connection, "INSERT OR REPLACE INTO file VALUES ($key, $value);", file.Path, file.Content.ToArray());
        }

        const string insert = "INSERT OR REPLACE INTO about VALUES ($key, $value);";
        Execute(connection, insert, EncoderKey, System.Text.Encoding.UTF8.GetBytes(encoder));
        Execute(connection, insert, StatisticsKey, statistics.ToBytes());
        transaction.Commit();
    }

    /// <summary>Reads the archive of a version.</summary>
    /// <returns>The archive, or <see langword="null"/> when there is no such version or it is not whole.</returns>
    public ArchivedVersion? Read(string version)
    {
        if (!File.Exists(files.PathOf(version)))
        {
            return null;
        }

        try
        {
            using var connection = IndexFiles.Open(files.PathOf(version), SqliteOpenMode.ReadOnly);
            var about = Pairs(connection, "SELECT key, value FROM about;").ToDictionary();
            var folder = KnowledgeFiles.FromStored(
                Pairs(connection, "SELECT path, content FROM file;").Select(pair => KeyValuePair.Create(pair.Key, (ReadOnlyMemory<byte>)pair.Value)));
            return new ArchivedVersion(
                folder, System.Text.Encoding.UTF8.GetString(about[EncoderKey]), TermStatistics.FromBytes(about[StatisticsKey]));
        }
        catch (SqliteException)
        {
            // No such table: the writer was stopped before the archive. Or the file is damaged. Either way it is no version.
            return null;
        }
    }

    private static List<KeyValuePair<string, byte[]>> Pairs(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var pairs = new List<KeyValuePair<string, byte[]>>();
        while (reader.Read())
        {
            pairs.Add(KeyValuePair.Create(reader.GetString(0), (byte[])reader[1]));
        }

        return pairs;
    }

    private static void Execute(SqliteConnection connection, string statement, string? key = null, byte[]? value = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        if (key is not null)
        {
            command.Parameters.AddWithValue("$key", key);
            command.Parameters.AddWithValue("$value", value);
        }

        command.ExecuteNonQuery();
    }
}
