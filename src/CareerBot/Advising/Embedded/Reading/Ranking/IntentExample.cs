namespace CareerBot.Advising.Embedded;

/// <summary>One thing the classifier learns from.</summary>
/// <param name="Masked">The words, folded, with placeholders.</param>
/// <param name="IsOnTopic">Whether they name anything of learning and work.</param>
/// <param name="Intent">The number of its intent in <see cref="IntentNames.All"/>.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct IntentExample(string Masked, bool IsOnTopic, int Intent, float Weight);
