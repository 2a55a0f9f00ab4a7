using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CareerBot.Advising;

namespace CareerBot.Conversations;

/// <summary>
/// Writes and reads a dialogue state. What is unknown is skipped, what is missing keeps its default, so that states
/// outlive changes of the record.
/// </summary>
internal static class DialogueStateJson
{
    // Metadata comes from reflection: generated metadata (measured, .NET 10) sets an init-only member missing from the
    // JSON to null instead of leaving its default, which would break every state written before a member was added.
    private static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new TypedIdConverterFactory(), new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        IncludeFields = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Writes a state.</summary>
    public static string Write(DialogueState state) => JsonSerializer.Serialize(state, Options);

    /// <summary>Reads a state.</summary>
    /// <returns>The state; <see langword="null"/> when the text is none.</returns>
    public static DialogueState? Read(string json) => Read<DialogueState>(json);

    /// <summary>Reads a part of a state.</summary>
    /// <returns>The part; <see langword="null"/> when the text is none.</returns>
    internal static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
