using CareerBot.Testing;
using CareerBot.Web.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

[assembly: AssemblyFixture(typeof(Demonstration))]

namespace CareerBot.Web.Tests;

/// <summary>
/// The host as it is delivered: its own advisor over the demonstration knowledge, on a fixed Wednesday. One runs for all
/// tests; those that stop and start it get hosts with a storage of their own.
/// </summary>
public sealed class Demonstration : IAsyncDisposable
{
    private readonly TemporaryFolder _storage = new();
    private readonly Lazy<RunningHost> _host;

    public Demonstration() => _host = new Lazy<RunningHost>(() => Start(_storage.Path));

    internal RunningHost Host => _host.Value;

    /// <summary>A storage folder with the index in it, as a host leaves it that nobody has talked to yet.</summary>
    internal TemporaryFolder NewStorage()
    {
        _ = Host;
        var folder = new TemporaryFolder();
        var index = Directory.CreateDirectory(Path.Combine(folder.Path, "index"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_storage.Path, "index")))
        {
            File.Copy(file, Path.Combine(index.FullName, Path.GetFileName(file)));
        }

        return folder;
    }

    /// <summary>Another host on a storage of its own, or again on one that a host had before.</summary>
    internal static RunningHost Start(string storage, params (string Key, string Value)[] settings) =>
        new(new HostSetup(storage, services => services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(new RunningClock(AdvisorApp.Now)))
        {
            Settings =
            [
                ("Knowledge:Directory", AdvisorApp.Demonstration),

                // A busy machine must not change what is best.
                ("Recommendations:PathTimeLimit", "00:00:30"),
                ("Recommendations:RelaxationTimeLimit", "00:00:10"),
                ("DirectLine:Limits:TokensPerMinute", "100000"),
                ("DirectLine:Limits:ChatTokensPerMinute", "10000"),
                ("DirectLine:Limits:RequestsPerMinute", "100000"),
                ("DirectLine:Limits:MessagesPerMinute", "10000"),
                .. settings,
            ],
        });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_host.IsValueCreated)
        {
            await _host.Value.DisposeAsync();
        }

        _storage.Dispose();
    }
}
