using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Cli;

/// <summary>Writes what <c>extract</c> found, one line a text.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExtractedText))]
[JsonSerializable(typeof(ExtractFault))]
internal sealed partial class ExtractJson : JsonSerializerContext
{
    /// <summary>A context that leaves Chinese as it is: the output goes to a terminal or a file, never into a page.</summary>
    public static ExtractJson NewReadable() => new(new JsonSerializerOptions(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
