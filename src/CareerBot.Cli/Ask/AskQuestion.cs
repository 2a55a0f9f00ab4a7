using System.Text.Json;

namespace CareerBot.Cli;

/// <summary>One line of a batch: <c>{id, say}</c>, or <c>{id, turns: [..]}</c> with texts or objects that have <c>say</c>.</summary>
/// <param name="Id">The line's id; <see langword="null"/> when it has none.</param>
/// <param name="Says">What is said, in order.</param>
/// <param name="IsConversation">Whether the line holds several turns.</param>
/// <param name="Error">Why the line cannot be used; <see langword="null"/> when it can.</param>
internal sealed record AskQuestion(string? Id, IReadOnlyList<string> Says, bool IsConversation, string? Error)
{
    /// <summary>Reads a line.</summary>
    public static AskQuestion Read(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Read(document.RootElement, number);
        }
        catch (JsonException exception)
        {
            return new AskQuestion(null, [], false, $"Line {number} is not JSON: {exception.Message}");
        }
    }

    private static AskQuestion Read(JsonElement root, int number)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new AskQuestion(null, [], false, $"Line {number} must be an object with id and say, or id and turns.");
        }

        var id = root.TryGetProperty("id", out var named) ? named.ToString() : null;
        if (root.TryGetProperty("turns", out var turns) && turns.ValueKind == JsonValueKind.Array)
        {
            var says = turns.EnumerateArray().Select(Say).ToList();
            return says.Count > 0 && says.All(say => say is not null)
                ? new AskQuestion(id, [.. says.OfType<string>()], true, null)
                : new AskQuestion(id, [], true, $"Line {number}: turns must be texts, or objects with say.");
        }

        return Say(root) is { } single
            ? new AskQuestion(id, [single], false, null)
            : new AskQuestion(id, [], false, $"Line {number} has neither say nor turns.");
    }

    private static string? Say(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Object when element.TryGetProperty("say", out var say) && say.ValueKind == JsonValueKind.String => say.GetString(),
        _ => null,
    };
}
