using System.Text.Json;
using CareerBot.Cli;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Cli;

public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_faultless_folder_ends_with_zero_and_a_summary()
    {
        var call = await Check(new KnowledgeFolder());

        call.ExitCode.ShouldBe(0);
        call.Output.ShouldBe("""
            2 fields, 4 skills, 2 occupations, 3 courses with 3 sessions, 3 postings, 2 guides
            0 faults, 0 remarks: the folder can be published.

            """);
    }

    [Fact]
    public async Task Faults_are_grouped_by_file_and_end_with_one()
    {
        var folder = new KnowledgeFolder()
            .Change("fields.yaml", "summary: { zh: 在", "sumary: { zh: 在")
            .Change("center.yaml", "CNY", "yuan")
            .With("notes.txt", "x");

        var call = await Check(folder);

        call.ExitCode.ShouldBe(1);
        call.Output.ShouldBe("""
            center.yaml:7: fault: `currency` cannot be `yuan`. Write its three capital letters by ISO 4217, for example CNY.

            fields.yaml:1: fault: `summary` is missing. Add it to this record.
            fields.yaml:3: fault: Unknown key `sumary`; did you mean `summary`?

            notes.txt: remark: The format names no such file, so it is not read. At the top belong center.yaml, fields.yaml and the folders skills, occupations, courses, jobs, guides; rename it or move it away.

            2 fields, 4 skills, 2 occupations, 3 courses with 3 sessions, 3 postings, 2 guides
            3 faults, 1 remarks: correct the faults, then check again.

            """);
    }

    [Fact]
    public async Task Remarks_alone_end_with_zero()
    {
        var call = await Check(new KnowledgeFolder().With("notes.txt", "x"));

        call.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Json_has_stable_names_and_nothing_else_on_standard_output()
    {
        var folder = new KnowledgeFolder().Change("center.yaml", "CNY", "元");

        var call = await Check(folder, "--json");

        using var json = JsonDocument.Parse(call.Output);
        json.RootElement.EnumerateObject().Select(property => property.Name)
            .ShouldBe(["ok", "folder", "version", "records", "faultCount", "remarkCount", "faults"]);
        json.RootElement.GetProperty("records").EnumerateObject().Select(property => property.Name)
            .ShouldBe(["fields", "skills", "occupations", "courses", "sessions", "postings", "guides"]);
        json.RootElement.GetProperty("faults")[0].ToString().ReplaceLineEndings("").ShouldBe(
            """{      "file": "center.yaml",      "line": 7,      "severity": "fault",      "message": "`currency` cannot be `元`. Write its three capital letters by ISO 4217, for example CNY."    }""");
        call.ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Progress_goes_to_standard_error()
    {
        var call = await Check(new KnowledgeFolder());

        call.Error.ShouldStartWith("Checking ");
    }

    [Fact]
    public async Task The_folder_may_be_named_before_the_command()
    {
        using var directory = new TemporaryDirectory();
        new KnowledgeFolder().WriteTo(directory.Path);

        var call = await CommandCall.RunAsync("--knowledge", directory.Path, "check");

        call.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_said_in_one_sentence()
    {
        var call = CommandCall.RunAsync("check", "--knowledge", "/no/such/folder");

        (await call.ShouldThrowAsync<CommandFailure>()).Message.ShouldContain("--knowledge FOLDER");
    }

    [Fact]
    public async Task An_unknown_command_ends_with_one_and_a_suggestion()
    {
        var call = await CommandCall.RunAsync("chekc");

        call.ExitCode.ShouldBe(1);
        call.Output.ShouldContain("check");
    }

    private static async Task<CommandCall> Check(KnowledgeFolder folder, params string[] options)
    {
        using var directory = new TemporaryDirectory();
        folder.WriteTo(directory.Path);
        return await CommandCall.RunAsync(["check", "--knowledge", directory.Path, .. options]);
    }
}
