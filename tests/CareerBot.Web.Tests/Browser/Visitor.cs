namespace CareerBot.Web.Tests.Browser;

/// <summary>Who looks at the page, and on what.</summary>
internal sealed record Visitor(string Language = "en", bool Dark = false, int Width = 1280, int Height = 860)
{
    public static Visitor English { get; } = new();

    public static Visitor Chinese { get; } = new("zh");

    public static Visitor Phone { get; } = new(Width: 390, Height: 844);
}
