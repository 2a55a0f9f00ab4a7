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
        _http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = address };
    }

    public Uri Address { get; }

    public DirectLineDriver DirectLine => new(_http);

    /// <summary>Starts it and waits until it says where to go.</summary>
    public static async Task<HostProcess> StartAsync(string storage)
    {
        var process = Launch(storage, "--urls", "http://127.0.0.1:0");
        _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        return new HostProcess(process, await AddressAsync(process));
    }

    /// <summary>Starts it and waits until it ends by itself.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string storage, params string[] arguments)
    {
        using var process = Launch(storage, arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Presses Ctrl+C and waits for the end.</summary>
    /// <returns>The exit code and what was said meanwhile.</returns>
    public async Task<(int ExitCode, string Output)> InterruptAsync()
    {
        using var signal = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        var output = await _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, output);
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

    private static Process Launch(string storage, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = storage,
        };
        string[] all =
        [
            "exec", typeof(Program).Assembly.Location, "--Storage:Directory", storage,
            "--Knowledge:Directory", AdvisorApp.Demonstration, "--DirectLine:Secret", AppFixture.Secret, .. arguments,
        ];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
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
