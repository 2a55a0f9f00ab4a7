namespace CareerBot.Advising.Embedded;

/// <summary>One thing the classifier learns from.</summary>
/// <param name="Segment">What the classifier sees.</param>
/// <param name="Intent">The number of its intent in <see cref="IntentNames.All"/>.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct IntentExample(Segment Segment, int Intent, float Weight);
