using System.Text.Json.Serialization;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads <c>passage-words.json</c>.</summary>
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string>>))]
internal sealed partial class PassageWordsJson : JsonSerializerContext;
