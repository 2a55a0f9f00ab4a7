using CareerBot.Advising.Cv;
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

    /// <summary>The slots asked for so far; none is asked twice.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>The slot asked for and still open; <see langword="null"/> when none.</summary>
    public string? Pending { get; init; }

    /// <summary>Lists shown, the latest first, at most one of each kind.</summary>
    public IReadOnlyList<ShownList> Shown { get; init; } = [];

    /// <summary>The path shown last; <see langword="null"/> before the first.</summary>
    public ShownPath? Path { get; init; }

    /// <summary>The record talked about last, for "it" and "this"; <see langword="null"/> when none.</summary>
    public ShownRecord? Topic { get; init; }

    /// <summary>The question about postings, courses or demand answered last; <see langword="null"/> when none, or a path came since.</summary>
    public AskedQuestion? Question { get; init; }

    /// <summary>What was read of a CV and waits for the person's word; <see langword="null"/> when nothing waits.</summary>
    public CvReview? Cv { get; init; }

    /// <summary>The words of the last reply, so that it is not said again.</summary>
    public string LastText { get; init; } = "";

    /// <summary>Messages in a row that were not understood.</summary>
    public int Misunderstood { get; init; }
}
