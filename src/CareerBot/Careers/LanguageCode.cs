namespace CareerBot.Careers;

/// <summary>Converts a <see cref="Language"/> to and from its two-letter code.</summary>
public static class LanguageCode
{
    /// <summary>The code used in files and on the wire.</summary>
    /// <returns><c>zh</c> or <c>en</c>.</returns>
    public static string Code(this Language language) => language == Language.Zh ? "zh" : "en";

    /// <summary>Reads a code such as <c>zh</c>, <c>en</c>, <c>zh-CN</c> or <c>en-US</c>.</summary>
    /// <returns>The language, or <see langword="null"/> when the code names neither.</returns>
    public static Language? Parse(string? code) => code switch
    {
        not null when code.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Language.Zh,
        not null when code.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.En,
        _ => null,
    };
}
