using System.Text.Json.Nodes;

namespace CareerBot.Web.Channels.Protocol;

/// <summary>A card or a file.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">A card's JSON.</param>
/// <param name="ContentUrl">Where a file lies.</param>
/// <param name="Name">A file's name.</param>
internal sealed record Attachment(string? ContentType, JsonNode? Content = null, string? ContentUrl = null, string? Name = null);
