using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

public sealed class CvTests(Demonstration demonstration, Chromium chromium)
{
    private const string Input = "#chat input[type=file]";

    public static TheoryData<string, int> Visitors => new() { { "zh", 1280 }, { "en", 390 }, { "zh", 390 } };

    [Theory]
    [MemberData(nameof(Visitors))]
    public async Task A_file_is_reviewed_on_a_card_and_what_is_kept_is_in_the_profile(string language, int width)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language, Width: width));

        await SendAsync(window);
        await ShotAsync(window, $"cv-{language}-{width}");
        var review = await window.Cards.Last.InnerTextAsync();
        var overflow = await window.OverflowAsync();
        await AnsweredAsync(window, () => window.Cards.Last.Locator("button.ac-pushButton").Filter(new() { HasText = language == "zh" ? "保留勾选的内容" : "Keep what is ticked" }).ClickAsync());
        await window.AskAsync(language == "zh" ? "你知道我什么？" : "What do you know about me?");
        await ShotAsync(window, $"profile-{language}-{width}");

        review.ShouldContain("数据分析师");
        review.ShouldContain(language == "zh" ? "2019年3月至今" : "Mar 2019 – present");
        review.ShouldNotContain(SampleCv.Phone);
        overflow.ShouldBe(0);
        (await window.Cards.Last.InnerTextAsync()).ShouldContain("数据分析师");
        (await window.Cards.Last.InnerTextAsync()).ShouldNotContain("星野");
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_item_is_changed_on_the_card()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.Chinese);
        await SendAsync(window);

        await window.Cards.Last.Locator("button.ac-pushButton").Filter(new() { HasText = "修改" }).First.ClickAsync();
        await window.Cards.Last.Locator("input.ac-textInput:visible").First.FillAsync("高级数据分析师");
        await ShotAsync(window, "cv-change");
        await AnsweredAsync(window, () => window.Cards.Last.Locator("button.ac-pushButton:visible").Filter(new() { HasText = "保存修改" }).First.ClickAsync());

        (await window.Cards.Last.InnerTextAsync()).ShouldContain("高级数据分析师");

        // Web Chat draws Action.ToggleVisibility and notes all the same that it hands no such action on.
        (await window.ComplaintsAsync()).Where(complaint => !complaint.Contains("unknown action from Adaptive Cards", StringComparison.Ordinal) && complaint.Length > "error: xyz".Length).ShouldBeEmpty();
    }

    private static async Task SendAsync(ChatWindow window)
    {
        var bot = await window.BotBubbles.CountAsync();
        await window.Page.Locator(Input).SetInputFilesAsync(new FilePayload { Name = "cv.pdf", MimeType = "application/pdf", Buffer = SampleCv.Pdf });
        await window.Box.PressAsync("Enter");
        await window.BotBubbles.Nth(bot).WaitForAsync();
        await window.Cards.Last.WaitForAsync();
        await window.RestedAsync();
    }

    private static async Task AnsweredAsync(ChatWindow window, Func<Task> act)
    {
        var bot = await window.BotBubbles.CountAsync();
        await act();
        await window.BotBubbles.Nth(bot).WaitForAsync();
        await window.RestedAsync();
    }

    /// <summary>With CAREERBOT_SHOTS set to a folder, pictures are kept there for looking at.</summary>
    private static async Task ShotAsync(ChatWindow window, string name)
    {
        if (Environment.GetEnvironmentVariable("CAREERBOT_SHOTS") is { Length: > 0 } folder)
        {
            await window.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
            await window.Cards.Last.ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(folder, $"{name}-card.png") });
        }
    }
}
