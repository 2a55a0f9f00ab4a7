using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Shouldly;

namespace CareerBot.Testing;

/// <summary>
/// Compares JSON with the approved file beside the test. To approve what changed, run the tests with
/// <c>CAREERBOT_APPROVE=1</c> and review the difference.
/// </summary>
public static class Snapshot
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Fails when the JSON is not the approved one.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">The file's name before <c>.approved.json</c>.</param>
    /// <param name="test">The calling file; leave it to the compiler.</param>
    public static void ShouldBeApproved(this JsonNode json, string name, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Approved", $"{name}.approved.json");
        var text = json.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("CAREERBOT_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing: run with CAREERBOT_APPROVE=1 and review it.");
        text.ShouldBe(File.ReadAllText(file), $"{name} changed. If it should have, run with CAREERBOT_APPROVE=1 and review it.");
    }
}
