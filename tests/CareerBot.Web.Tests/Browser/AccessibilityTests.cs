using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

public sealed class AccessibilityTests(Demonstration demonstration, Chromium chromium)
{
    private static readonly AxeRunOptions Wcag22AA = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
    };

    /// <summary>Every language in both colors, both colors at both widths, every language at both widths.</summary>
    public static TheoryData<string, bool, int> Visits => new()
    {
        { "en", false, 1280 },
        { "en", true, 390 },
        { "zh", false, 390 },
        { "zh", true, 1280 },
    };

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task The_chat_page_breaks_no_rule_before_the_first_word(string language, bool dark, int width)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language, dark, width));

        (await ViolationsAsync(window.Page)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task The_chat_page_breaks_no_rule_with_cards_on_it(string language, bool dark, int width)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language, dark, width));

        await window.AskAsync(RichMessage.In(language));
        await window.AskAsync(language == "zh" ? "你知道我什么？" : "What do you know about me?");
        await window.AskAsync(language == "zh" ? "有哪些公司在招？" : "Which companies hire for this?");
        await window.AskAsync(language == "zh" ? "怎么退费？" : "How do refunds work?");

        (await ViolationsAsync(window.Page)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Visits))]
    public async Task A_record_page_breaks_no_rule(string language, bool dark, int width)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language, dark, width));
        await window.AskAsync(RichMessage.In(language));
        var course = await window.Cards.Last.Locator("a").First.GetAttributeAsync("href");

        await window.Page.GotoAsync(course!);

        (await ViolationsAsync(window.Page)).ShouldBeEmpty();
        (await window.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", 320)]
    [InlineData("zh", 320)]
    [InlineData("en", 390)]
    [InlineData("zh", 390)]
    public async Task Nothing_has_to_be_scrolled_sideways_on_a_phone(string language, int width)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language, Width: width, Height: 700));
        var before = await window.OverflowAsync();

        await window.AskAsync(RichMessage.In(language));
        await window.AskAsync(language == "zh" ? "你知道我什么？" : "What do you know about me?");

        before.ShouldBeLessThanOrEqualTo(0);
        (await window.OverflowAsync()).ShouldBeLessThanOrEqualTo(0);
        var cutOff = await window.Cards.EvaluateAllAsync<string[]>(
            "cards => cards.flatMap(card => [...card.querySelectorAll('p, a, button')]).filter(part => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline').map(part => part.innerText)");
        cutOff.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_without_a_mouse_can_ask_and_use_the_buttons_of_a_card()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);
        await TabToAsync(window.Page, "document.activeElement?.dataset.id === 'webchat-sendbox-input'");
        await window.Page.Keyboard.TypeAsync(RichMessage.English);
        await window.AnsweredAsync(() => window.Page.Keyboard.PressAsync("Enter"));
        await window.AskAsync("What do you know about me?");

        // Backwards from the box stands the transcript; Enter goes into its last message.
        await TabToAsync(window.Page, "document.activeElement?.classList.contains('webchat__basic-transcript')", backwards: true);
        await window.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(window.Page, "document.activeElement?.title === 'Forget my budget'");
        await window.AnsweredAsync(() => window.Page.Keyboard.PressAsync("Enter"));

        (await window.OwnBubbles.Last.InnerTextAsync()).ShouldContain("Forget my budget");
    }

    private static async Task TabToAsync(IPage page, string isThere, bool backwards = false)
    {
        for (var press = 0; press < 60 && !await page.EvaluateAsync<bool>($"() => {isThere}"); press++)
        {
            await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
        }

        (await page.EvaluateAsync<bool>($"() => {isThere}")).ShouldBeTrue(
            await page.EvaluateAsync<string>("() => document.activeElement?.outerHTML.slice(0, 300) ?? 'nothing'"));
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        var result = await page.RunAxe(Wcag22AA);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
    }
}
