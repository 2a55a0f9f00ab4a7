using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>
/// What the advisor remembers of one conversation: kept by the application as JSON, never only in a chat history.
/// </summary>
public sealed record DialogueState
{
    /// <summary>A conversation that has not begun.</summary>
    public static DialogueState New { get; } = new();

    /// <summary>What the person has told.</summary>
    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>The language the person chose; <see langword="null"/> while the reply follows the message.</summary>
    public Language? ChosenLanguage { get; init; }

    /// <summary>The language of the last reply; <see langword="null"/> before the first.</summary>
    public Language? LastLanguage { get; init; }

    /// <summary>Messages answered so far.</summary>
    public int Turns { get; init; }
}
