using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class StreamTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_stream_gives_what_was_said_before_it_opened()
    {
        var talk = await app.DirectLine.StartAsync();
        await talk.BotMessagesAsync(1);
        await talk.AskAsync("early");

        using var socket = await talk.OpenAsync();
        var frame = await DirectLineTalk.FrameAsync(socket);

        Texts(frame).ShouldBe(["Hello!", "early", "Heard: early"]);
        DirectLineTalk.Number(frame["watermark"]).ShouldBe(4);
    }

    [Fact]
    public async Task A_message_comes_back_over_the_stream_and_its_answer_follows()
    {
        var talk = await app.DirectLine.StartAsync();
        await talk.BotMessagesAsync(1);
        using var socket = await talk.OpenAsync();

        var id = await talk.SayAsync("hi");
        var echo = await DirectLineTalk.ActivityAsync(socket, activity => (string?)activity["id"] == id);
        var reply = await DirectLineTalk.ActivityAsync(socket, activity => (string?)activity["replyToId"] == id);

        ((string?)echo["from"]!["role"]).ShouldBe("user");
        ((string?)reply["text"]).ShouldBe("Heard: hi");
    }

    [Fact]
    public async Task Typing_shows_on_the_stream_without_a_watermark_and_is_never_kept()
    {
        var talk = await app.DirectLine.StartAsync();
        using var socket = await talk.OpenAsync();
        await talk.SayAsync("wait typing");

        JsonObject frame;
        do
        {
            frame = await DirectLineTalk.FrameAsync(socket);
        }
        while ((string?)frame["activities"]![0]!["type"] != "typing");
        app.Advisor.Release("typing");

        frame.ContainsKey("watermark").ShouldBeFalse();
        ((string?)frame["activities"]![0]!["from"]!["role"]).ShouldBe("bot");
        (await talk.GetAsync())["activities"]!.AsArray().ShouldAllBe(activity => (string?)activity!["type"] == "message");
    }

    [Fact]
    public async Task Empty_frames_keep_the_connection_and_mean_nothing()
    {
        var talk = await app.DirectLine.StartAsync();
        using var socket = await talk.OpenAsync();

        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, DirectLineDriver.Cancel);
        var id = await talk.SayAsync("still here");
        var echo = await DirectLineTalk.ActivityAsync(socket, activity => (string?)activity["id"] == id);

        echo.ShouldNotBeNull();
        socket.State.ShouldBe(WebSocketState.Open);
    }

    [Fact]
    public async Task After_a_dropped_stream_every_message_comes_exactly_once()
    {
        var talk = await app.DirectLine.StartAsync();
        await talk.BotMessagesAsync(1);
        using var first = await talk.OpenAsync();
        var watermark = (string)(await DirectLineTalk.FrameAsync(first))["watermark"]!;
        first.Abort();
        await talk.AskAsync("meanwhile");

        using var response = await app.DirectLine.SendAsync(
            HttpMethod.Get, $"conversations/{talk.Id}?watermark={watermark}", talk.Token);
        using var second = await DirectLineDriver.OpenAsync((string)(await DirectLineDriver.ReadAsync(response))["streamUrl"]!);
        var frame = await DirectLineTalk.FrameAsync(second);

        Texts(frame).ShouldBe(["meanwhile", "Heard: meanwhile"]);
    }

    [Fact]
    public async Task The_token_in_the_address_lives_a_minute_and_opens_no_other_route()
    {
        var talk = await app.DirectLine.StartAsync();
        var token = StreamToken(talk);

        using var response = await app.DirectLine.SendAsync(HttpMethod.Get, $"conversations/{talk.Id}/activities", token);
        var jwt = new JsonWebTokenHandler().ReadJsonWebToken(token);

        ((int)response.StatusCode).ShouldBe(403);
        (jwt.ValidTo - jwt.ValidFrom).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task A_conversations_own_token_opens_no_stream()
    {
        var talk = await app.DirectLine.StartAsync();
        var address = talk.StreamUrl.Replace(StreamToken(talk), talk.Token, StringComparison.Ordinal);

        var refusal = await Should.ThrowAsync<WebSocketException>(() => DirectLineDriver.OpenAsync(address));

        refusal.Message.ShouldContain("403");
    }

    [Fact]
    public async Task A_stream_token_of_another_conversation_is_refused()
    {
        var mine = await app.DirectLine.StartAsync();
        var other = await app.DirectLine.StartAsync();
        var address = mine.StreamUrl.Replace(mine.Id, other.Id, StringComparison.Ordinal);

        var refusal = await Should.ThrowAsync<WebSocketException>(() => DirectLineDriver.OpenAsync(address));

        refusal.Message.ShouldContain("403");
    }

    [Fact]
    public async Task A_page_of_a_site_that_is_not_trusted_opens_no_stream()
    {
        var talk = await app.DirectLine.StartAsync(new { trustedOrigins = new[] { "https://center.example" } });

        var refusal = await Should.ThrowAsync<WebSocketException>(
            () => DirectLineDriver.OpenAsync(Plain(talk.StreamUrl), "https://evil.example"));

        refusal.Message.ShouldContain("403");
    }

    [Fact]
    public async Task A_page_of_a_trusted_site_opens_the_stream()
    {
        var talk = await app.DirectLine.StartAsync(new { trustedOrigins = new[] { "https://center.example" } });

        using var socket = await DirectLineDriver.OpenAsync(
            Plain(talk.StreamUrl), "https://center.example");

        socket.State.ShouldBe(WebSocketState.Open);
    }

    [Fact]
    public async Task A_stream_asked_for_without_an_upgrade_is_refused_in_words()
    {
        var talk = await app.DirectLine.StartAsync();

        using var response = await app.Http.GetAsync(
            talk.StreamUrl.Replace("ws://", "http://", StringComparison.Ordinal), DirectLineDriver.Cancel);

        ((int)response.StatusCode).ShouldBe(400);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task A_frame_longer_than_any_client_sends_ends_the_stream()
    {
        var talk = await app.DirectLine.StartAsync();
        using var socket = await talk.OpenAsync();

        await socket.SendAsync(Encoding.UTF8.GetBytes(new string('x', 8192)), WebSocketMessageType.Text, true, DirectLineDriver.Cancel);
        var buffer = new byte[65_536];
        while ((await socket.ReceiveAsync(buffer, DirectLineDriver.Cancel)).MessageType != WebSocketMessageType.Close)
        {
        }

        socket.CloseStatus.ShouldNotBeNull();
    }

    /// <summary>The test's site has no TLS, whatever the pages have.</summary>
    private static string Plain(string streamUrl) => streamUrl.Replace("wss://", "ws://", StringComparison.Ordinal);

    private static string StreamToken(DirectLineTalk talk) => talk.StreamUrl.Split("&t=")[1];

    private static IEnumerable<string?> Texts(JsonObject frame) =>
        frame["activities"]!.AsArray().Select(activity => (string?)activity!["text"]);
}
