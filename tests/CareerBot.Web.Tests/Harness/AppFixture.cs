using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerBot.Web.Tests;

/// <summary>The whole host on a free port of this machine, with its own storage, the tiny center and a scripted advisor.</summary>
public sealed class AppFixture : IAsyncDisposable
{
    /// <summary>The Direct Line secret it is started with.</summary>
    public const string Secret = "a-secret-for-tests-only-0123456789";

    private readonly TemporaryFolder _storage = new();
    private readonly RunningHost _host;

    /// <summary>Starts the host.</summary>
    public AppFixture()
        : this("Production")
    {
    }

    internal AppFixture(string environment, params (string Key, string Value)[] settings)
        : this(environment, null, settings)
    {
    }

    internal AppFixture(string environment, string? listen, (string Key, string Value)[] settings) =>
        _host = new RunningHost(new HostSetup(_storage.Path, Replace) { Environment = environment, Listen = listen, Settings = settings });

    /// <summary>Where it listens.</summary>
    public Uri Address => _host.Address;

    /// <summary>Talks to it.</summary>
    public HttpClient Http => _host.Http;

    /// <summary>What answers.</summary>
    public ScriptedAdvisor Advisor { get; } = new();

    /// <summary>Its own storage.</summary>
    public string StorageFolder => _storage.Path;

    internal IServiceProvider Services => _host.Services;

    internal DirectLineDriver DirectLine => _host.DirectLine;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _storage.Dispose();
    }

    private void Replace(IServiceCollection services) => services
        .RemoveAll<ILiveKnowledge>().AddSingleton<ILiveKnowledge, FixedKnowledge>()
        .RemoveAll<IAdvisor>().AddSingleton<IAdvisor>(Advisor);
}
