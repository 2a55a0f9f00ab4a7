namespace CareerBot.Advising;

/// <summary>
/// Something a tool established. Cards and the JSON on the wire are rendered from facts, never from words.
/// </summary>
public abstract record Fact
{
    /// <summary>The name of the kind on the wire, for example <c>learningPath</c>.</summary>
    public abstract string Kind { get; }
}
