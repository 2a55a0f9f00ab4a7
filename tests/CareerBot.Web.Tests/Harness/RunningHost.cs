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
        if (setup.Listen is null)
        {
            _factory.UseKestrel(0);
        }
        else
        {
            _factory.UseKestrel();
        }

        _factory.StartServer();
        var listens = Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        Address = new Uri(listens.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
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
            builder.UseSetting("Logging:LogLevel:Default", "Warning");
            if (setup.Listen is not null)
            {
                builder.UseSetting("urls", setup.Listen);
            }

            foreach (var (key, value) in setup.Settings)
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureTestServices(setup.Replace);
        }
    }
}
