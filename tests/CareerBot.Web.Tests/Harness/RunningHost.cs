using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Web.Tests;

/// <summary>The product's own host, listening on a free port of this machine.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private readonly Factory _factory;

    /// <summary>Starts it.</summary>
    /// <param name="setup">How it differs from one a newcomer starts.</param>
    public RunningHost(HostSetup setup)
    {
        _factory = new Factory(setup);
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Talks to it.</summary>
    public HttpClient Http { get; }

    public IServiceProvider Services => _factory.Services;

    public DirectLineDriver DirectLine => new(Http);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _factory.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private sealed class Factory(HostSetup setup) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(setup.Environment);
            builder.UseSetting("Storage:Directory", setup.Storage);
            builder.UseSetting("DirectLine:Secret", AppFixture.Secret);
            foreach (var (key, value) in setup.Settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureTestServices(setup.Replace);
        }
    }
}
