using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CareerBot.Web.Channels.Protocol;

/// <summary>What travels on the wire; use it through <see cref="WireJson"/>, which sets the format.</summary>
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
