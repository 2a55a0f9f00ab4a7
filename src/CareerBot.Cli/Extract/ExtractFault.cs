using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Cli;

/// <summary>A line of a batch that could not be read.</summary>
/// <param name="Id">The id of the line; absent when it has none.</param>
/// <param name="Error">What is wrong and what to write instead.</param>
internal sealed record ExtractFault([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id, string Error);
