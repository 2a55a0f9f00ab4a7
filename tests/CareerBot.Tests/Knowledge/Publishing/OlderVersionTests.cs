using CareerBot.Knowledge.EmbeddedIndex;
using CareerBot.Testing;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Publishing;

public sealed class OlderVersionTests
{
    [Fact]
    public async Task A_version_stored_by_an_older_program_is_built_anew_and_stops_no_start()
    {
        using var storage = new TemporaryDirectory();
        await using var bench = new PublishingBench(storage.Path);
        var before = await bench.StartAsync(new KnowledgeFolder(), TestContext.Current.CancellationToken);
        Age(storage.Path, before.Version!);

        await using var restarted = new PublishingBench(storage.Path);
        var after = await restarted.StartAsync(new KnowledgeFolder(), TestContext.Current.CancellationToken);

        after.Version.ShouldBe(before.Version);
        (await restarted.FindAsync("first aid", TestContext.Current.CancellationToken)).ShouldNotBeEmpty();
    }

    /// <summary>Makes a version one of another encoder and another table.</summary>
    private static void Age(string storage, string version)
    {
        var older = version[..^8] + "00000000";
        var path = Directory.GetFiles(storage, $"knowledge-{version}.db", SearchOption.AllDirectories).Single();
        var aged = path.Replace(version, older, StringComparison.Ordinal);
        File.Move(path, aged);
        var pointer = Path.Combine(Path.GetDirectoryName(path)!, "current");
        File.WriteAllText(pointer, File.ReadAllText(pointer).Replace(version, older, StringComparison.Ordinal));
        using var connection = IndexFiles.Open(aged, SqliteOpenMode.ReadWrite);
        using var command = connection.CreateCommand();
        command.CommandText = "ALTER TABLE passage DROP COLUMN other_title; UPDATE about SET value = CAST('older' AS BLOB) WHERE key = 'encoder';";
        command.ExecuteNonQuery();
    }
}
