using System.Text.Json.Nodes;

namespace CareerBot.Evaluation.Cv;

/// <summary>What the product found in a CV.</summary>
/// <param name="Jobs">Experiences.</param>
/// <param name="Studies">Studies.</param>
/// <param name="Skills">Skills.</param>
/// <param name="Everything">All it says and remembers.</param>
internal sealed record CvSeen(IReadOnlyList<JsonNode> Jobs, IReadOnlyList<JsonNode> Studies, IReadOnlyList<JsonNode> Skills, string Everything);
