using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;

namespace CareerBot.Web.Tests.Browser;

public sealed class ConnectionTests(AppFixture app, Chromium chromium) : IClassFixture<AppFixture>
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

    [Fact]
    public async Task A_dropped_connection_loses_nothing_and_repeats_nothing()
    {
        var sockets = new ConcurrentQueue<IWebSocketRoute>();
        await using var window = await chromium.OpenAsync(app.Address, Visitor.English, page => page.RouteWebSocketAsync(new Regex("/stream"), socket =>
        {
            socket.ConnectToServer();
            sockets.Enqueue(socket);
        }));
        await window.AskAsync("before");

        await sockets.Single().CloseAsync();
        await window.Box.FillAsync("while it was down");
        await window.Box.PressAsync("Enter");
        await Assertions.Expect(window.BotBubbles.Last).ToContainTextAsync("Heard: while it was down");
        await window.AskAsync("after");

        (await window.BotBubbles.AllInnerTextsAsync()).Select(text => text.Trim())
            .ShouldBe(["Hello!", "Heard: before", "Heard: while it was down", "Heard: after"]);
        (await window.OwnBubbles.CountAsync()).ShouldBe(3);
        sockets.Count.ShouldBe(2);
    }
}
