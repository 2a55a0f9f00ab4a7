using System.Text;
using CareerBot.Knowledge.Ingestion;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class FolderFaultTests
{
    [Theory]
    [InlineData("center.yaml", "it names the center")]
    [InlineData("fields.yaml", "it lists the fields of demand")]
    [InlineData("skills/", "Add a file skills/*.yaml")]
    [InlineData("occupations/", "Add a file occupations/*.yaml")]
    [InlineData("courses/", "Add a file courses/*.md")]
    public void A_missing_part_is_a_fault_that_says_what_to_add(string path, string words)
    {
        var reading = new KnowledgeFolder().Without(path).Read();

        reading.Knowledge.ShouldBeNull();
        reading.Faults.ShouldContain(fault => fault.File == path && fault.Message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("jobs/", "There are no postings")]
    [InlineData("guides/", "There are no guides")]
    public void A_center_may_begin_without_postings_and_guides(string path, string words)
    {
        var reading = new KnowledgeFolder().Without(path).Read();

        reading.ShouldOnlyHaveRemark(path, 0, words);
    }

    [Theory]
    [InlineData("notes.txt", "At the top belong center.yaml, fields.yaml and the folders")]
    [InlineData("skills/more.yml", "Here belong skills/*.yaml")]
    [InlineData("jobs/posts.xlsx", "Here belong jobs/*.csv or jobs/*.jsonl")]
    [InlineData("courses/old/x.md", "Here belong courses/*.md")]
    public void A_file_that_is_not_read_is_a_remark(string path, string words)
    {
        var reading = new KnowledgeFolder().With(path, "text").Read();

        reading.ShouldOnlyHaveRemark(path, 0, words);
    }

    [Fact]
    public void The_readme_at_the_top_is_welcome()
    {
        var reading = new KnowledgeFolder().With("README.md", "# How to").Read();

        reading.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fields.yaml")]
    [InlineData("guides/course-fees.md")]
    [InlineData("jobs/ward.csv")]
    [InlineData("jobs/kitchen.jsonl")]
    public void Bytes_that_are_no_utf8_are_a_fault_on_their_line(string path)
    {
        var folder = new KnowledgeFolder();
        byte[] gbk = [0xCE, 0xD2];
        var comment = path.EndsWith("yaml", StringComparison.Ordinal) ? "# "u8 : ""u8;
        byte[] bytes = [.. Encoding.UTF8.GetBytes(folder.Text(path)), .. comment, .. gbk];

        var reading = folder.With(path, bytes).Read();

        var line = folder.Text(path).Split('\n').Length;
        reading.Faults.ShouldContain(fault => fault.File == path && fault.Line == line && fault.Message.StartsWith("The byte 0xCE is not UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_bad_byte_is_found_in_a_long_file()
    {
        var folder = new KnowledgeFolder();
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("# 注释\n", 5000))), (byte)'#', 0xE6, 0x88, (byte)'\n', .. Encoding.UTF8.GetBytes(folder.Text("fields.yaml")), (byte)'#', 0xFF];

        var reading = folder.With("fields.yaml", bytes).Read();

        reading.ShouldOnlyHaveFault("fields.yaml", 5001, "The byte 0xE6 is not UTF-8");
    }

    [Fact]
    public void A_byte_order_mark_is_tolerated_everywhere()
    {
        var folder = new KnowledgeFolder();
        foreach (var file in folder.ToFiles().All)
        {
            folder.With(file.Path, [0xEF, 0xBB, 0xBF, .. file.Content.Span]);
        }

        folder.Read().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Line_ends_of_windows_are_tolerated_everywhere()
    {
        var folder = new KnowledgeFolder();
        foreach (var file in folder.ToFiles().All)
        {
            folder.With(file.Path, folder.Text(file.Path).ReplaceLineEndings("\r\n"));
        }

        folder.Read().Faults.ShouldBeEmpty();
    }

    [Fact]
    public void Utf16_is_a_fault()
    {
        var folder = new KnowledgeFolder().With("guides/new.md", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\n")]);

        folder.Read().ShouldOnlyHaveFault("guides/new.md", 1, "The file is UTF-16. Save it as UTF-8.");
    }

    [Fact]
    public void A_file_that_is_no_text_is_a_fault()
    {
        var folder = new KnowledgeFolder().With("guides/new.md", [(byte)'a', (byte)'\n', 0, 1, 2]);

        folder.Read().ShouldOnlyHaveFault("guides/new.md", 2, "it is no text file");
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_taken_in()
    {
        using var directory = new TemporaryDirectory();
        new KnowledgeFolder().WriteTo(directory.Path);
        using (var huge = File.Create(Path.Combine(directory.Path, "guides/huge.md")))
        {
            huge.SetLength((8 * 1024 * 1024) + 1);
        }

        var reading = new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(directory.Path));

        reading.ShouldOnlyHaveFault("guides/huge.md", 0, "The file is larger than 8 MB. Divide it into several files.");
    }

    [Fact]
    public void A_file_that_is_wrong_throughout_does_not_fill_the_screen()
    {
        var folder = new KnowledgeFolder().With("jobs/new.jsonl", string.Concat(Enumerable.Repeat("x\n", 5000)));

        var reading = folder.Read();

        reading.Faults.Count.ShouldBe(1001);
        reading.Faults[0].Message.ShouldStartWith("4000 more faults are not listed");
    }
}
