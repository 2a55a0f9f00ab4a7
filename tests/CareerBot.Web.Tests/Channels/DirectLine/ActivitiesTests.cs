using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class ActivitiesTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task What_a_client_sends_comes_back_with_what_only_the_server_may_say()
    {
        var talk = await app.DirectLine.StartAsync(new { user = new { id = "dl_kim" } });
        var forged = """
            {
              "type": "message", "text": "hi", "id": "forged", "timestamp": "2001-01-01T00:00:00Z", "channelId": "msteams",
              "serviceUrl": "https://evil.example", "callerId": "urn:botframework:azure",
              "conversation": { "id": "other" }, "from": { "id": "dl_someone-else", "name": "Kim", "role": "bot" }
            }
            """;

        var id = await PostAsync(talk, forged);
        var echo = await EchoAsync(talk, id);

        ((string?)echo["from"]!["id"]).ShouldBe("dl_kim");
        ((string?)echo["from"]!["name"]).ShouldBe("Kim");
        ((string?)echo["from"]!["role"]).ShouldBe("user");
        ((string?)echo["channelId"]).ShouldBe("webchat");
        ((string?)echo["conversation"]!["id"]).ShouldBe(talk.Id);
        ((DateTimeOffset)echo["timestamp"]!).Year.ShouldBeGreaterThan(2020);
        echo.ContainsKey("serviceUrl").ShouldBeFalse();
        echo.ContainsKey("callerId").ShouldBeFalse();
    }

    [Fact]
    public async Task Channel_data_and_unknown_members_come_back_as_they_were_sent()
    {
        var talk = await app.DirectLine.StartAsync();
        var sent = """
            {"type":"message","text":"hi","channelData":{"clientActivityID":"c-1","attachmentSizes":[],"n":1.0,"deep":{"z":[null,"中"]}},"localTimezone":"Asia/Shanghai","entities":[{"type":"ClientCapabilities","supportsTts":true}]}
            """;

        var echo = await EchoAsync(talk, await PostAsync(talk, sent));

        echo["channelData"]!.ToJsonString().ShouldBe(JsonNode.Parse(sent)!["channelData"]!.ToJsonString());
        ((string?)echo["localTimezone"]).ShouldBe("Asia/Shanghai");
        ((string?)echo["entities"]![0]!["type"]).ShouldBe("ClientCapabilities");
    }

    [Fact]
    public async Task The_same_message_posted_three_times_at_once_is_answered_once()
    {
        var talk = await app.DirectLine.StartAsync();
        var sent = """{"type":"message","text":"once","channelData":{"clientActivityID":"same"}}""";

        var ids = await Task.WhenAll(PostAsync(talk, sent), PostAsync(talk, sent), PostAsync(talk, sent));
        await talk.AskAsync("after");

        ids.Distinct().Count().ShouldBe(1);
        (await talk.BotMessagesAsync(3)).Count(message => (string?)message["text"] == "Heard: once").ShouldBe(1);
    }

    [Fact]
    public async Task Times_rise_from_message_to_message()
    {
        var talk = await app.DirectLine.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => talk.SayAsync($"{number}")));

        var times = (await talk.GetAsync())["activities"]!.AsArray()
            .Select(activity => (DateTimeOffset)activity!["timestamp"]!).ToList();

        times.ShouldBe(times.Distinct().Order());
    }

    [Theory]
    [InlineData("", 400, "BadSyntax")]
    [InlineData("[]", 400, "BadSyntax")]
    [InlineData("{", 400, "BadSyntax")]
    [InlineData("""{"type":"message","type":"event"}""", 400, "BadSyntax")]
    [InlineData("""{"text":"no type"}""", 400, "MissingProperty")]
    [InlineData("""{"type":""}""", 400, "MissingProperty")]
    public async Task A_body_that_is_no_activity_is_refused(string body, int status, string code)
    {
        var talk = await app.DirectLine.StartAsync();
        using var content = Json(body);

        using var response = await talk.PostAsync(content);

        ((int)response.StatusCode).ShouldBe(status);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe(code);
    }

    [Fact]
    public async Task An_activity_that_is_too_long_is_refused_without_ending_the_session()
    {
        var talk = await app.DirectLine.StartAsync();

        using var response = await talk.PostAsync(new { type = "message", text = new string('x', 262_144) });

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("MessageSizeTooBig");
    }

    [Theory]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task Types_that_ask_for_nothing_are_accepted_and_echoed(string type)
    {
        var talk = await app.DirectLine.StartAsync();

        var echo = await EchoAsync(talk, await PostAsync(talk, $$"""{"type":"{{type}}","name":"x"}"""));

        ((string?)echo["type"]).ShouldBe(type);
    }

    [Fact]
    public async Task Typing_is_accepted_and_not_kept()
    {
        var talk = await app.DirectLine.StartAsync();

        var id = await PostAsync(talk, """{"type":"typing"}""");
        await talk.AskAsync("after");

        id.ShouldNotBeEmpty();
        (await talk.GetAsync())["activities"]!.AsArray().ShouldAllBe(activity => (string?)activity!["type"] == "message");
    }

    [Fact]
    public async Task A_reply_is_addressed_to_the_message_it_answers()
    {
        var talk = await app.DirectLine.StartAsync();

        var reply = await talk.AskAsync("hello");

        ((string?)reply["text"]).ShouldBe("Heard: hello");
        ((string?)reply["from"]!["role"]).ShouldBe("bot");
        ((string?)reply["id"]).ShouldNotBeNullOrEmpty();
        ((string?)reply["conversation"]!["id"]).ShouldBe(talk.Id);
        reply.ShouldAllBe(member => member.Value != null);
    }

    [Fact]
    public async Task A_card_button_that_carries_words_says_them()
    {
        var talk = await app.DirectLine.StartAsync();

        await PostAsync(talk, """{"type":"message","value":"Forget my budget","channelData":{"postBack":true}}""");

        ((string?)(await talk.BotMessagesAsync(2))[1]["text"]).ShouldBe("Heard: Forget my budget");
    }

    [Fact]
    public async Task A_message_is_acknowledged_while_the_advisor_still_thinks()
    {
        var talk = await app.DirectLine.StartAsync();

        await talk.SayAsync("wait slow");
        var before = (await talk.GetAsync())["activities"]!.AsArray().Count(activity => (string?)activity!["text"] == "Heard: wait slow");
        app.Advisor.Release("slow");

        before.ShouldBe(0);
        (await talk.BotMessagesAsync(2))[1]["text"]!.ToString().ShouldBe("Heard: wait slow");
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task<string> PostAsync(DirectLineTalk talk, string body)
    {
        using var content = Json(body);
        using var response = await talk.PostAsync(content);
        return (string)(await DirectLineDriver.ReadAsync(response))["id"]!;
    }

    private static async Task<JsonObject> EchoAsync(DirectLineTalk talk, string id) =>
        (await talk.GetAsync())["activities"]!.AsArray().OfType<JsonObject>()
            .Single(activity => (string?)activity["id"] == id);
}
