using System.Text.Json;

namespace CareerBot.Cli;

/// <summary>One line of a batch: <c>{id, say}</c>, or <c>{id, turns: [..]}</c> with texts or objects that have <c>say</c>, <c>file</c> or both.</summary>
/// <param name="Id">The line's id; <see langword="null"/> when it has none.</param>
/// <param name="Says">What is said, in order.</param>
/// <param name="IsConversation">Whether the line holds several turns.</param>
/// <param name="Error">Why the line cannot be used; <see langword="null"/> when it can.</param>
internal sealed record AskQuestion(string? Id, IReadOnlyList<AskSay> Says, bool IsConversation, string? Error)
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
                ? new AskQuestion(id, [.. says.OfType<AskSay>()], true, null)
                : new AskQuestion(id, [], true, $"Line {number}: turns must be texts, or objects with say.");
        }

        return Say(root) is { } single
            ? new AskQuestion(id, [single], false, null)
            : new AskQuestion(id, [], false, $"Line {number} has neither say nor turns.");
    }

    private static AskSay? Say(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return new AskSay(element.GetString()!, []);
        }

        var (say, file) = (Text(element, "say"), Text(element, "file"));
        return say is null && file is null ? null : new AskSay(say ?? "", file is null ? [] : [file]);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
