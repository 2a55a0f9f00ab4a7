using Microsoft.Playwright;

namespace CareerBot.Web.Tests.Browser;

public sealed class TypingTests(AppFixture app, Chromium chromium) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task While_an_answer_takes_long_the_advisor_is_seen_writing()
    {
        await using var window = await chromium.OpenAsync(app.Address, Visitor.English);
        var typing = window.Page.Locator("#chat .webchat__typing-indicator");

        await window.Box.FillAsync("wait here");
        await window.Box.PressAsync("Enter");
        await Assertions.Expect(typing).ToBeVisibleAsync();
        app.Advisor.Release("here");

        await Assertions.Expect(window.BotBubbles).ToHaveCountAsync(2);
        await Assertions.Expect(typing).ToBeHiddenAsync();
    }
}
