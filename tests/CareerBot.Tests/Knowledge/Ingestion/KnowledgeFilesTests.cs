using CareerBot.Knowledge.Ingestion;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class KnowledgeFilesTests
{
    [Fact]
    public void A_directory_and_its_stored_bytes_give_the_same_snapshot()
    {
        using var directory = new TemporaryDirectory();
        var folder = new KnowledgeFolder();
        folder.WriteTo(directory.Path);

        var files = KnowledgeFiles.FromDirectory(directory.Path);

        files.All.Select(file => file.Path).ShouldBe(folder.ToFiles().All.Select(file => file.Path));
        files.Digest.ShouldBe(folder.ToFiles().Digest);
    }

    [Fact]
    public void The_digest_tells_content_and_paths_apart()
    {
        var digests = new[]
        {
            new KnowledgeFolder(),
            new KnowledgeFolder().Append("fields.yaml", "\n"),
            new KnowledgeFolder().With("skills/a.yaml", "b"),
            new KnowledgeFolder().With("skills/b.yaml", "b"),
            new KnowledgeFolder().With("skills/a.yaml", "").With("skills/b.yaml", ""),
        }.Select(folder => folder.ToFiles().Digest).ToList();

        digests.ShouldBeUnique();
        digests.ShouldAllBe(digest => digest.Length == 64);
    }

    [Fact]
    public void What_the_format_does_not_name_is_not_read_and_does_not_change_the_digest()
    {
        using var directory = new TemporaryDirectory();
        var folder = new KnowledgeFolder().With("README.md", "x").With("skills/deep/x.yaml", "x").With("notes.txt", "x").With(".git/config", "x").With("jobs/.hidden.csv", "x");
        folder.WriteTo(directory.Path);

        var files = KnowledgeFiles.FromDirectory(directory.Path);

        files.Digest.ShouldBe(new KnowledgeFolder().ToFiles().Digest);
        files.Unexpected.ShouldBe(["notes.txt", "skills/deep/"]);
    }

    [Fact]
    public void A_directory_that_does_not_exist_gives_faults_and_no_exception()
    {
        var files = KnowledgeFiles.FromDirectory("/no/such/folder");

        var reading = new KnowledgeReader(TimeProvider.System).Read(files);

        reading.Faults.ShouldContain(fault => fault.File == "center.yaml" && fault.Message.StartsWith("It is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_a_folder_is_no_exception()
    {
        using var directory = new TemporaryDirectory();
        new KnowledgeFolder().Without("fields.yaml").WriteTo(directory.Path);
        Directory.CreateDirectory(Path.Combine(directory.Path, "fields.yaml"));

        var reading = new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(directory.Path));

        reading.Faults.ShouldContain(fault => fault.File == "fields.yaml");
        reading.Faults.ShouldContain(fault => fault.File == "fields.yaml/");
    }
}
