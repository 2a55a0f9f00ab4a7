using System.Net;
using System.Text.Json.Nodes;
using CareerBot.Careers;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class ConversationsTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Starting_answers_created_at_first_and_ok_after()
    {
        var token = (string)(await app.DirectLine.GenerateAsync())["token"]!;

        using var first = await app.DirectLine.SendAsync(HttpMethod.Post, "conversations", token, new { user = new { } });
        using var second = await app.DirectLine.SendAsync(HttpMethod.Post, "conversations", token, new { user = new { } });

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_started_conversation_names_its_token_and_stream()
    {
        var generated = await app.DirectLine.GenerateAsync();

        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "conversations", (string)generated["token"]!);
        var started = await DirectLineDriver.ReadAsync(response);

        ((string)started["conversationId"]!).ShouldBe((string)generated["conversationId"]!);
        ((string)started["token"]!).ShouldNotBeEmpty();
        ((int)started["expires_in"]!).ShouldBe(1800);
        ((string)started["streamUrl"]!).ShouldStartWith($"ws://{app.Address.Authority}/v3/directline/conversations/");
        ((string)started["referenceGrammarId"]!).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_secret_starts_a_conversation_of_its_own()
    {
        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "conversations", AppFixture.Secret);

        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        ((string)(await DirectLineDriver.ReadAsync(response))["conversationId"]!).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_person_is_greeted_once_however_often_the_conversation_is_started()
    {
        var talk = await app.DirectLine.StartAsync();
        using var again = await app.DirectLine.SendAsync(HttpMethod.Post, "conversations", talk.Token);

        var reply = await talk.AskAsync("hello");
        var said = await talk.BotMessagesAsync(2);

        said.Select(message => (string?)message["text"]).ShouldBe(["Hello!", (string?)reply["text"]]);
    }

    [Fact]
    public async Task The_greeting_speaks_the_language_the_client_is_set_to()
    {
        var token = (string)(await app.DirectLine.GenerateAsync())["token"]!;
        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "conversations", token, new { locale = "zh-CN" });
        var talk = new DirectLineTalk(app.DirectLine, await DirectLineDriver.ReadAsync(response));

        var said = await talk.BotMessagesAsync(1);

        ((string?)said[0]["text"]).ShouldBe("你好！");
        ((string?)said[0]["locale"]).ShouldBe("zh-CN");
    }

    [Fact]
    public async Task Clients_never_see_the_conversation_update()
    {
        var talk = await app.DirectLine.StartAsync();
        await talk.AskAsync("hello");

        var all = await talk.GetAsync();

        all["activities"]!.AsArray().Select(activity => (string?)activity!["type"]).ShouldAllBe(type => type == "message");
    }

    [Fact]
    public async Task Reconnecting_gives_a_stream_that_goes_on_after_the_watermark()
    {
        var talk = await app.DirectLine.StartAsync();

        using var response = await app.DirectLine.SendAsync(HttpMethod.Get, $"conversations/{talk.Id}?watermark=3", talk.Token);
        var reconnected = await DirectLineDriver.ReadAsync(response);

        ((string)reconnected["streamUrl"]!).ShouldContain("watermark=3&t=");
        ((string)reconnected["token"]!).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    public async Task A_conversation_nobody_began_is_not_found(string method, string route)
    {
        var generated = await app.DirectLine.GenerateAsync();

        using var response = await app.DirectLine.SendAsync(
            new HttpMethod(method),
            $"conversations/{generated["conversationId"]}{route}",
            (string)generated["token"]!,
            method == "POST" ? new { type = "message", text = "hi" } : null);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("ConversationNotFound");
    }

    [Fact]
    public async Task The_advisor_hears_the_language_of_the_client()
    {
        var talk = await app.DirectLine.StartAsync();
        var words = $"no words {Guid.NewGuid()}";

        using var response = await talk.PostAsync(new { type = "message", text = words, locale = "zh-CN" });
        await talk.BotMessagesAsync(2);

        app.Advisor.Heard.Single(message => message.Text == words).Locale.ShouldBe(Language.Zh);
    }

    [Fact]
    public async Task A_watermark_never_given_is_refused()
    {
        var talk = await app.DirectLine.StartAsync();

        using var response = await app.DirectLine.SendAsync(
            HttpMethod.Get, $"conversations/{talk.Id}/activities?watermark=-1", talk.Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task A_watermark_gives_exactly_what_was_not_seen()
    {
        var talk = await app.DirectLine.StartAsync();
        await talk.AskAsync("first");
        var watermark = (string)(await talk.GetAsync())["watermark"]!;
        var second = await talk.AskAsync("second");

        var unseen = await talk.GetAsync(watermark);

        unseen["activities"]!.AsArray().Select(activity => (string?)activity!["text"])
            .ShouldBe(["second", (string?)second["text"]]);
    }

    [Fact]
    public async Task Reading_page_by_page_ends()
    {
        var talk = await app.DirectLine.StartAsync();
        await talk.AskAsync("one");
        await talk.AskAsync("two");

        var pages = new List<JsonObject>();
        for (var watermark = ""; pages.Count == 0 || pages[^1]["activities"]!.AsArray().Count > 0;)
        {
            pages.Add(await talk.GetAsync(watermark));
            watermark = (string)pages[^1]["watermark"]!;
        }

        pages.Count.ShouldBe(2);
        pages[0]["activities"]!.AsArray().Count.ShouldBe(5);
        ((string)pages[1]["watermark"]!).ShouldBe((string)pages[0]["watermark"]!);
    }
}
