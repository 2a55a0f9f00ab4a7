using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CareerBot.Web.Tests.Browser;

/// <summary>The chat page in a browser, with everything it complained about.</summary>
internal sealed class ChatWindow : IAsyncDisposable
{
    private const string KeepViolations = """
        window.refused = [];
        addEventListener('securitypolicyviolation', event => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));
        """;

    private readonly ConcurrentQueue<string> _complaints = [];

    public ChatWindow(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(true, $"uncaught: {error}");
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"failed: {request.Url} {request.Failure}");
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    public IPage Page { get; }

    public ILocator Box => Page.Locator("[data-id='webchat-sendbox-input']");

    public ILocator BotBubbles => Page.Locator(".webchat__stacked-layout:not(.webchat__stacked-layout--from-user) .webchat__bubble__content");

    public ILocator OwnBubbles => Page.Locator(".webchat__stacked-layout--from-user .webchat__bubble__content");

    public ILocator Cards => Page.Locator("#chat .ac-adaptiveCard");

    public ILocator Starters => Page.Locator(".starters button");

    public ILocator NextSteps => Page.Locator("#chat .webchat__suggested-actions button");

    public async Task GoAsync(string path)
    {
        await Page.AddInitScriptAsync(KeepViolations);
        await Page.GotoAsync(path);
        await ReadyAsync();
    }

    /// <summary>Waits until the advisor has greeted.</summary>
    public async Task ReadyAsync()
    {
        await BotBubbles.First.WaitForAsync();
        await Assertions.Expect(Starters.First).ToBeEnabledAsync();
    }

    /// <summary>Types a message and waits for the answer.</summary>
    public async Task AskAsync(string words)
    {
        await Box.FillAsync(words);
        await AnsweredAsync(() => Box.PressAsync("Enter"));
    }

    /// <summary>Does something that says something, and waits until it is answered.</summary>
    public async Task AnsweredAsync(Func<Task> say)
    {
        var (own, bot) = (await OwnBubbles.CountAsync(), await BotBubbles.CountAsync());
        await say();
        await Assertions.Expect(OwnBubbles).ToHaveCountAsync(own + 1);
        await BotBubbles.Nth(bot).WaitForAsync();
        await RestedAsync();
    }

    /// <summary>Waits until the chat, which scrolls on its own as an answer and its cards are drawn, has stood still for half a second.</summary>
    public Task RestedAsync() => Page.WaitForFunctionAsync(
        """
        () => {
            const places = [...document.querySelectorAll('#chat .webchat__bubble')].map(bubble => Math.round(bubble.getBoundingClientRect().top)).join();
            window.still = places === window.places ? (window.still ?? 0) + 1 : 0;
            window.places = places;
            return window.still > 30;
        }
        """);

    /// <summary>What the browser complained about so far: console, refused content, failed requests.</summary>
    public async Task<IReadOnlyList<string>> ComplaintsAsync() =>
        [.. _complaints, .. await Page.EvaluateAsync<string[]>("() => window.refused ?? []")];

    /// <summary>By how many pixels the page is wider than its window.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>(
        """
        () => Math.max(...[document.documentElement, document.body, document.querySelector('#chat') ?? document.body]
            .map(element => element.scrollWidth - element.clientWidth))
        """);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(bool isComplaint, string words)
    {
        if (isComplaint)
        {
            _complaints.Enqueue(words);
        }
    }
}
