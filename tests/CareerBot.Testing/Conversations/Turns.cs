using CareerBot.Careers;
using CareerBot.Conversations;

namespace CareerBot.Testing;

/// <summary>Turns a test can send.</summary>
public static class Turns
{
    public static readonly ConversationId Talk = new("test", "talk");

    public static InboundTurn Message(
        string text, ConversationId? conversation = null, string? id = null, Language? locale = Language.En) =>
        new(conversation ?? Talk, id ?? $"message {text}", "person", text, locale, TurnKind.Message, "{}");

    public static InboundTurn Welcome(string id, Language? locale = Language.En) =>
        new(Talk, id, "person", "", locale, TurnKind.Welcome, "{}");
}
