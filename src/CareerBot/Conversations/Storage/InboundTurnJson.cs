using System.Text.Json.Serialization;

namespace CareerBot.Conversations;

/// <summary>The stored form of an <see cref="InboundTurn"/>.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InboundTurn))]
internal sealed partial class InboundTurnJson : JsonSerializerContext;
