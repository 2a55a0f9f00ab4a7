using System.Diagnostics;
using System.Text.RegularExpressions;
using CareerBot.Testing;

namespace CareerBot.Web.Tests;

/// <summary>The host as a program of its own, which can be killed.</summary>
internal sealed partial class HostProcess : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private HostProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public DirectLineDriver DirectLine => new(_http);

    /// <summary>Starts it and waits until it says where to go.</summary>
    public static async Task<HostProcess> StartAsync(string storage)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = storage,
        };
        string[] arguments =
        [
            "exec", typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0",
            "--Storage:Directory", storage, "--Knowledge:Directory", AdvisorApp.Demonstration, "--DirectLine:Secret", AppFixture.Secret,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var address = await AddressAsync(process);
        _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return new HostProcess(process, address);
    }

    /// <summary>Ends it at once, as when the power fails.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        _http.Dispose();
    }

    private static async Task<Uri> AddressAsync(Process process)
    {
        var told = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            told.Add(line);
            if (Ready().Match(line) is { Success: true } ready)
            {
                return new Uri(ready.Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"The host ended before it was ready: {string.Join('\n', told)}");
    }

    [GeneratedRegex(@"ready.*?(http://\S+)", RegexOptions.IgnoreCase)]
    private static partial Regex Ready();
}
