namespace CareerBot.Careers;

/// <summary>A language the advisor speaks.</summary>
public enum Language
{
    /// <summary>Chinese.</summary>
    Zh,

    /// <summary>English.</summary>
    En,
}
