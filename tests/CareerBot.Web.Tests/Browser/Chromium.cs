using CareerBot.Web.Tests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace CareerBot.Web.Tests.Browser;

/// <summary>The system's Chromium, started once and without a profile; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens the chat page of a host, as somebody who has never been there; skips the test without Chromium.</summary>
    internal async Task<ChatWindow> OpenAsync(Uri host, Visitor visitor, Func<IPage, Task>? prepare = null)
    {
        var browser = await StartAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.AbsoluteUri,
            ColorScheme = visitor.Dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = visitor.Language == "zh" ? "zh-CN" : "en-US",
            ViewportSize = new ViewportSize { Width = visitor.Width, Height = visitor.Height },
        });
        context.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        var page = await context.NewPageAsync();
        await (prepare?.Invoke(page) ?? Task.CompletedTask);
        var window = new ChatWindow(page);
        await window.GoAsync("/");
        return window;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private async Task<IBrowser> StartAsync()
    {
        var executable = Find();
        Assert.SkipWhen(executable is null, "Chromium is not installed. Get it with: apt-get install chromium fonts-noto-cjk");

        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = executable, Headless = true, Args = Flags });
        }
        finally
        {
            _starting.Release();
        }
    }
}
