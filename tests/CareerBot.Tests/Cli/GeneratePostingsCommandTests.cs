using CareerBot.Cli;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Cli;

public sealed class GeneratePostingsCommandTests
{
    [Theory]
    [InlineData("made.csv")]
    [InlineData("made.jsonl")]
    public async Task What_is_made_up_loads_without_a_fault(string name)
    {
        using var folder = new TemporaryFolder();
        new KnowledgeFolder().WriteTo(folder.Path);

        var generated = await Generate(folder, Path.Combine("jobs", name), count: 300, seed: 1);
        var check = await CommandCall.RunAsync("check", "--knowledge", folder.Path);

        generated.ExitCode.ShouldBe(0);
        check.ExitCode.ShouldBe(0);
        check.Output.ShouldContain("303 postings");
        check.Output.ShouldContain("0 faults");
    }

    [Fact]
    public async Task The_truth_is_written_beside()
    {
        using var folder = new TemporaryFolder();
        new KnowledgeFolder().WriteTo(folder.Path);

        await Generate(folder, "made.csv", count: 40, seed: 1);

        var truth = await File.ReadAllLinesAsync(Path.Combine(folder.Path, "made.truth.tsv"), TestContext.Current.CancellationToken);
        truth[0].ShouldBe("id\tfield\toccupation\tskills\tlabeled");
        truth.Length.ShouldBe(41);
        truth.Skip(1).ShouldAllBe(line => line.Split('\t')[1].Length > 0 && line.Split('\t')[2].Length > 0);
    }

    [Fact]
    public async Task The_same_seed_writes_the_same_file()
    {
        using var folder = new TemporaryFolder();
        new KnowledgeFolder().WriteTo(folder.Path);

        await Generate(folder, "one.csv", count: 50, seed: 9);
        await Generate(folder, "two.csv", count: 50, seed: 9);

        var one = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "one.csv"), TestContext.Current.CancellationToken);
        var two = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "two.csv"), TestContext.Current.CancellationToken);
        two.ShouldBe(one);
    }

    [Fact]
    public async Task Progress_goes_to_standard_error()
    {
        using var folder = new TemporaryFolder();
        new KnowledgeFolder().WriteTo(folder.Path);

        var call = await Generate(folder, "made.csv", count: 10, seed: 1);

        call.Error.ShouldContain("Writing postings");
        call.Output.ShouldStartWith("10 made-up postings");
    }

    [Theory]
    [InlineData("made.xlsx", 5)]
    [InlineData("made.csv", 0)]
    [InlineData("made.csv", -3)]
    public async Task A_wrong_count_or_ending_is_refused(string name, int count)
    {
        using var folder = new TemporaryFolder();
        new KnowledgeFolder().WriteTo(folder.Path);

        await Should.ThrowAsync<CommandFailure>(() => Generate(folder, name, count, seed: 1));

        File.Exists(Path.Combine(folder.Path, name)).ShouldBeFalse();
    }

    private static Task<CommandCall> Generate(TemporaryFolder folder, string name, int count, int seed) => CommandCall.RunAsync(
        "generate", "postings", "--knowledge", folder.Path, "--out", Path.Combine(folder.Path, name), "--count", $"{count}", "--seed", $"{seed}");
}
