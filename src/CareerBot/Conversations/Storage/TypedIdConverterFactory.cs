using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Conversations;

/// <summary>
/// Writes every id type of the shape <c>readonly record struct XxxId(string Value)</c> as its bare string, as a value and
/// as a dictionary key; an id type added later needs no converter of its own.
/// </summary>
internal sealed class TypedIdConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsValueType
        && typeToConvert.GetConstructors() is [var constructor]
        && constructor.GetParameters() is [{ Name: "Value" } only]
        && only.ParameterType == typeof(string);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TypedIdConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class TypedIdConverter<TId> : JsonConverter<TId>
        where TId : struct
    {
        private static readonly ConstructorInfo Constructor = typeof(TId).GetConstructor([typeof(string)])!;
        private static readonly Func<TId, string> Value = ReadValue();

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Parse(reader.GetString());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Value(value));

        public override TId ReadAsPropertyName(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString());

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WritePropertyName(Value(value));

        private static TId Parse(string? text) => text is null
            ? throw new JsonException($"{typeof(TId).Name} must not be null.")
            : (TId)Constructor.Invoke([text]);

        private static Func<TId, string> ReadValue()
        {
            var property = typeof(TId).GetProperty("Value")!;
            return id => (string)property.GetValue(id)!;
        }
    }
}
