using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>Where records made in a test come from.</summary>
public static class SampleOrigin
{
    public static RecordOrigin Value { get; } = new("test", new DateOnly(2026, 11, 2), "test.yaml", 1);

    /// <summary>The same words in both languages.</summary>
    public static LocalText Text(string text) => new(text, text);
}
