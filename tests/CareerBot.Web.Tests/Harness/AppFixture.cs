using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerBot.Web.Tests;

/// <summary>The whole host on a free port of this machine, with its own storage, the tiny center and a scripted advisor.</summary>
public sealed class AppFixture : IAsyncDisposable
{
    /// <summary>The Direct Line secret it is started with.</summary>
    public const string Secret = "a-secret-for-tests-only-0123456789";

    private readonly TemporaryFolder _storage = new();
    private readonly Factory _factory;

    /// <summary>Starts the host.</summary>
    public AppFixture()
        : this("Production")
    {
    }

    internal AppFixture(string environment, params (string Key, string Value)[] settings)
    {
        _factory = new Factory(this, environment, settings);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = new Uri(_factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Talks to it.</summary>
    public HttpClient Http { get; }

    /// <summary>What answers.</summary>
    public ScriptedAdvisor Advisor { get; } = new();

    /// <summary>Its own storage.</summary>
    public string StorageFolder => _storage.Path;

    internal IServiceProvider Services => _factory.Services;

    internal DirectLineDriver DirectLine => new(Http);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _factory.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _storage.Dispose();
    }

    private sealed class Factory(AppFixture app, string environment, (string Key, string Value)[] settings)
        : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("Storage:Directory", app.StorageFolder);
            builder.UseSetting("DirectLine:Secret", Secret);
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureTestServices(services => services
                .RemoveAll<ILiveKnowledge>().AddSingleton<ILiveKnowledge, FixedKnowledge>()
                .RemoveAll<IAdvisor>().AddSingleton<IAdvisor>(app.Advisor));
        }
    }
}
