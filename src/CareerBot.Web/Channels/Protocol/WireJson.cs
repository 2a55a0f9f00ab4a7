using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Web.Channels.Protocol;

/// <summary>The wire format: camelCase, absent instead of null (A2004), no member twice.</summary>
internal static class WireJson
{
    /// <summary>
    /// Reads and writes it. Letters of every script are written as they are, a third of the size for Chinese; nothing
    /// written with it is ever placed inside HTML.
    /// </summary>
    public static ProtocolJson Format { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowDuplicateProperties = false,
    });
}
