using CareerBot.Testing;
using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

/// <summary>Pictures of charts in the chat, as people see them.</summary>
public sealed class ChartTests(Demonstration demonstration, Chromium chromium)
{
    [Theory]
    [InlineData("en", "What do employers ask for?", false, 1280)]
    [InlineData("zh", "我会Excel和一点Python，离数据分析师还差什么？", true, 1280)]
    [InlineData("zh", "人工智能人才的市场需求怎么样？", false, 390)]
    [InlineData("en", "I know Excel and a little Python. What am I missing for data analyst?", true, 390)]
    public async Task A_picture_is_shown_within_the_page_and_says_what_it_shows(string language, string question, bool dark, int width)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language, dark, width, 900));

        await window.AskAsync(question);

        var picture = window.Cards.Last.Locator("img[src*='/pictures/']");
        await Assertions.Expect(picture).ToHaveJSPropertyAsync("complete", true);
        (await picture.EvaluateAsync<int>("picture => picture.naturalWidth")).ShouldBeGreaterThan(800);
        (await picture.GetAttributeAsync("alt")).ShouldNotBeNullOrWhiteSpace();
        (await window.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        (await window.ComplaintsAsync()).ShouldBeEmpty();
        await KeepAsync(window, $"chart-{language}-{(dark ? "dark" : "light")}-{width}");
    }

    [Fact]
    public async Task The_figures_of_a_picture_open_at_a_tap()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);
        await window.AskAsync("What do employers ask for?");
        var figures = window.Cards.Last.GetByText("Skills asked for most");
        (await figures.IsVisibleAsync()).ShouldBeFalse();

        await window.Cards.Last.GetByRole(AriaRole.Button, new() { Name = "Show or hide the figures" }).ClickAsync();

        await Assertions.Expect(figures).ToBeVisibleAsync();
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    /// <summary>Kept to be looked at; no test reads it.</summary>
    private static async Task KeepAsync(ChatWindow window, string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(RepositoryRoot.Path, "artifacts", "pictures")).FullName;
        await window.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
    }
}
