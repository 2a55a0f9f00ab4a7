namespace CareerBot.Advising;

/// <summary>Something recognized in the message.</summary>
/// <param name="Kind">For example <c>skill</c>, <c>occupation</c>, <c>money</c>, <c>weekday</c>.</param>
/// <param name="Value">The normalized value: an id, a number, a date.</param>
/// <param name="Text">The words it was read from.</param>
public sealed record RecognizedEntity(string Kind, string Value, string Text);
