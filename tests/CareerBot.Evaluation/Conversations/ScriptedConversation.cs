using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Evaluation.Conversations;

/// <summary>One line of a conversation file; see conversations/README.md.</summary>
public sealed record ScriptedConversation(string Id, string About, IReadOnlyList<ScriptedTurn> Turns)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<ScriptedConversation> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "conversations", file))
            .Where(line => line.Length > 0)
            .Select(line => JsonSerializer.Deserialize<ScriptedConversation>(line, Json)!),
    ];

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>What a person says and what must hold of the reply.</summary>
public sealed record ScriptedTurn(string Say, Expectation Expect);

/// <summary>What must hold; an absent item is not checked.</summary>
public sealed record Expectation
{
    public string? Language { get; init; }

    public IReadOnlyList<string> Calls { get; init; } = [];

    public IReadOnlyList<string> Facts { get; init; } = [];

    public IReadOnlyList<string> Without { get; init; } = [];

    public IReadOnlyList<string> Cites { get; init; } = [];

    public IReadOnlyList<string> Mentions { get; init; } = [];

    public IReadOnlyList<string> Avoids { get; init; } = [];

    public string? Asks { get; init; }

    public Dictionary<string, JsonElement> Profile { get; init; } = [];
}
