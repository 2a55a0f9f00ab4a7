using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.Replies;

/// <summary>
/// The words of a message, or those a card stands for: whatever a card's buttons and forms can do can be said in words, and
/// is understood in the same way.
/// </summary>
internal static partial class CardWords
{
    private const int LongestInput = 200;
    private const int LongestWords = 2000;

    /// <summary>The words.</summary>
    /// <returns>Empty when there are none.</returns>
    public static string Of(Activity sent) => (sent.Text?.Trim(), sent.Value) switch
    {
        ({ Length: > 0 } text, _) => text,
        (_, JsonValue value) when value.TryGetValue<string>(out var words) => words.Trim(),
        (_, JsonObject form) when Text(form["say"]) is { Length: > 0 and <= LongestWords } template => Filled(template, form),
        _ => "",
    };

    /// <summary>What a form says, each <c>{input}</c> replaced by what was put in; an input left empty leaves nothing.</summary>
    private static string Filled(string template, JsonObject form)
    {
        var filled = Place().Replace(template, place => OneLine(Text(form[place.Groups["input"].Value])));
        return Spaces().Replace(string.Join('\n', filled.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)), " ");
    }

    private static string OneLine(string? input) =>
        input is null ? "" : input.ReplaceLineEndings(" ").Trim() is var line && line.Length > LongestInput ? line[..LongestInput] : line;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    [GeneratedRegex(@"\{(?<input>[a-z][a-z0-9-]{0,31})\}")]
    private static partial Regex Place();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
