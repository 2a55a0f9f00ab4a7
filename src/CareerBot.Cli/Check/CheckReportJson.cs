using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Cli;

/// <summary>Writes the report of <c>check</c> as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(CheckReport.Wire))]
internal sealed partial class CheckReportJson : JsonSerializerContext
{
    /// <summary>A context that leaves Chinese as it is: the output goes to a terminal or a file, never into a page.</summary>
    public static CheckReportJson Readable() => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
