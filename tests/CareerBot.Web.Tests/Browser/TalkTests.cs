using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

public sealed class TalkTests(Demonstration demonstration, Chromium chromium)
{
    private KnowledgeBase Knowledge => demonstration.Host.Services.GetRequiredService<ILiveKnowledge>().Current.Base;

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task One_rich_message_brings_a_path_of_real_sessions(string language)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language));

        await window.AskAsync(RichMessage.In(language));

        var path = window.Cards.Last;
        var shown = await path.InnerTextAsync();
        var links = await path.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => new URL(link.href).pathname)");
        var courses = links.Select(link => Knowledge.Find(new CourseId(link.Split('/')[^1]))).ToList();
        courses.ShouldNotBeEmpty();
        courses.ShouldAllBe(course => course != null && ShowsOneSession(shown, course, language));
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Steps_of_a_path_are_numbered()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);

        await window.AskAsync(RichMessage.English);

        var steps = await window.Cards.Last.Locator(".ac-columnSet").EvaluateAllAsync<string[]>(
            "rows => rows.map(row => row.innerText.trim().split(/\\s/)[0])");
        steps.Length.ShouldBeGreaterThan(1);
        steps.ShouldBe(Enumerable.Range(1, steps.Length).Select(number => $"{number}"));
    }

    [Fact]
    public async Task A_talk_goes_on_in_the_language_of_the_last_message()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);

        await window.AskAsync(RichMessage.English);
        await window.AskAsync("怎么退费？");

        (await window.BotBubbles.Last.InnerTextAsync()).ShouldContain("退");
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en", "How do refunds work?")]
    [InlineData("zh", "怎么退费？")]
    public async Task A_citation_opens_the_record_it_names(string language, string question)
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, new Visitor(language));
        await window.AskAsync(question);
        var citation = window.Page.Locator("#chat .webchat__link-definitions__list-item-box").First;
        var title = (await citation.InnerTextAsync()).Split('\n')[^1].Trim();

        var record = await window.Page.RunAndWaitForPopupAsync(() => citation.ClickAsync());
        await record.WaitForLoadStateAsync();

        new Uri(record.Url).AbsolutePath.ShouldStartWith("/records/");
        (await record.Locator("h1").InnerTextAsync()).ShouldContain(title.TrimEnd('…'));
        (await record.Locator("html").GetAttributeAsync("lang")).ShouldStartWith(language);
    }

    [Fact]
    public async Task A_reload_brings_the_talk_back_and_it_goes_on()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);
        await window.AskAsync(RichMessage.English);
        var (own, bot, cards) = await CountAsync(window);

        await window.Page.ReloadAsync();
        await Assertions.Expect(window.BotBubbles).ToHaveCountAsync(bot);
        var after = await CountAsync(window);
        await window.AskAsync("What do you know about me?");

        after.ShouldBe((own, bot, cards));
        (await window.Cards.Last.InnerTextAsync()).ShouldContain("12,000");
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_next_step_is_said_at_a_tap()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);
        await window.AskAsync(RichMessage.English);

        await window.AnsweredAsync(() => window.NextSteps.First.ClickAsync());

        (await window.OwnBubbles.CountAsync()).ShouldBe(2);
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_button_on_a_card_is_said_at_a_tap()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);
        await window.AskAsync(RichMessage.English);
        await window.AskAsync("What do you know about me?");

        await window.AnsweredAsync(() => window.Cards.Last.Locator("button[title='Forget my budget']").ClickAsync());
        await window.AskAsync("What do you know about me?");

        (await window.Cards.Last.InnerTextAsync()).ShouldNotContain("12,000");
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_conversation_begins_with_nothing_said()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);
        await window.AskAsync(RichMessage.English);

        await window.Page.Locator("#new").ClickAsync();
        await Assertions.Expect(window.OwnBubbles).ToHaveCountAsync(0);
        await window.ReadyAsync();

        (await window.BotBubbles.CountAsync()).ShouldBe(1);
        (await window.ComplaintsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_answer_is_labeled_as_generated()
    {
        await using var window = await chromium.OpenAsync(demonstration.Host.Address, Visitor.English);

        await window.AskAsync("How do refunds work?");

        var labels = await window.Page.Locator("#chat .webchat__stacked-layout__status").EvaluateAllAsync<string[]>(
            "all => all.map(status => getComputedStyle(status, '::after').content)");
        labels.Count(label => label.Contains("Generated by AI", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static async Task<(int Own, int Bot, int Cards)> CountAsync(ChatWindow window) =>
        (await window.OwnBubbles.CountAsync(), await window.BotBubbles.CountAsync(), await window.Cards.CountAsync());

    private static bool ShowsOneSession(string shown, Course course, string language) =>
        shown.Contains(course.Title.In(LanguageCode.Parse(language)!.Value), StringComparison.Ordinal)
        && (course.SelfPaced || course.Sessions.Any(session =>
            shown.Contains(LocalFormat.Dates(session.Starts, session.Ends, LanguageCode.Parse(language)!.Value), StringComparison.Ordinal)));
}
