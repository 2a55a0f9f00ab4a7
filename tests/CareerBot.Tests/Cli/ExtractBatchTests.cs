using System.Text.Json;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Cli;

public sealed class ExtractBatchTests
{
    [Fact]
    public async Task Each_line_is_answered_in_order_and_faults_stand_in_their_place()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "texts.jsonl");
        await File.WriteAllLinesAsync(
            file,
            ["{\"id\":\"a\",\"text\":\"I know Python\"}", "not json", "", "{\"id\":3,\"text\":\"不会Java\"}", "{\"id\":\"b\"}"],
            TestContext.Current.CancellationToken);

        var call = await CommandCall.RunAsync("extract", "--batch", file, "--knowledge", AdvisorApp.Demonstration);

        var lines = call.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        call.ExitCode.ShouldBe(1);
        lines.Count.ShouldBe(4);
        lines[0].GetProperty("skills")[0].GetProperty("skill").GetString().ShouldBe("python");
        lines[1].GetProperty("error").GetString().ShouldStartWith("Line 2");
        lines[2].GetProperty("id").GetInt32().ShouldBe(3);
        lines[2].GetProperty("skills")[0].GetProperty("negated").GetBoolean().ShouldBeTrue();
        lines[3].GetProperty("error").GetString().ShouldStartWith("Line 5");
    }

    [Fact]
    public async Task Offsets_count_code_points()
    {
        var call = await CommandCall.RunAsync("extract", "😀𠀀 Python 😀 Java", "--knowledge", AdvisorApp.Demonstration);

        var skills = JsonDocument.Parse(call.Output).RootElement.GetProperty("skills");
        (skills[0].GetProperty("start").GetInt32(), skills[0].GetProperty("end").GetInt32()).ShouldBe((3, 9));
        (skills[1].GetProperty("start").GetInt32(), skills[1].GetProperty("end").GetInt32()).ShouldBe((12, 16));
    }
}
