using CareerBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

public sealed class WelcomeTests(Demonstration demonstration, Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task A_newcomer_sees_whose_page_it_is_and_three_ways_to_begin(string language)
    {
        var center = demonstration.Host.Services.GetRequiredService<ILiveKnowledge>().Current.Base.Center;

        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language));

        var name = center.Name.In(language == "zh" ? Careers.Language.Zh : Careers.Language.En);
        (await window.Page.Locator(".brand").InnerTextAsync()).Trim().ShouldBe(name);
        (await window.BotBubbles.First.InnerTextAsync()).ShouldContain(name);
        (await window.Page.Locator("html").GetAttributeAsync("lang")).ShouldStartWith(language);
        (await window.Starters.CountAsync()).ShouldBe(3);
        (await window.Page.Locator(".badge").IsVisibleAsync()).ShouldBe(center.Demonstration);
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", 0)]
    [InlineData("en", 1)]
    [InlineData("en", 2)]
    [InlineData("zh", 0)]
    [InlineData("zh", 1)]
    [InlineData("zh", 2)]
    public async Task A_tapped_starter_is_answered(string language, int starter)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language));
        var words = await window.Starters.Nth(starter).GetAttributeAsync("data-say");

        await window.AnsweredAsync(() => window.Starters.Nth(starter).ClickAsync());

        (await window.OwnBubbles.Last.InnerTextAsync()).ShouldContain(words!);
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_the_first_word_the_greeting_follows_the_language_chosen()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);

        await window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "中文" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        await window.ReadyAsync();

        (await window.BotBubbles.First.InnerTextAsync()).ShouldContain("你好");
        (await window.BotBubbles.CountAsync()).ShouldBe(1);
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Colors_change_at_a_tap_and_stay_changed()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);

        await window.Page.Locator("#theme").ClickAsync();
        await window.Page.ReloadAsync();
        await window.ReadyAsync();

        (await window.Page.Locator("html").GetAttributeAsync("data-theme")).ShouldBe("dark");
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }
}
