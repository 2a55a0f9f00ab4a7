namespace CareerBot.Careers;

/// <summary>A label and how sure it is.</summary>
/// <typeparam name="TId">The kind of label.</typeparam>
/// <param name="Id">The label.</param>
/// <param name="Confidence">How sure it is, 0..1.</param>
internal readonly record struct Likely<TId>(TId Id, double Confidence);
