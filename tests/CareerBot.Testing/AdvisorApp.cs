using System.Collections.Concurrent;
using CareerBot.Advising;
using CareerBot.Advising.Embedded;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Testing;

/// <summary>The product's own advisor over a knowledge folder, on a fixed day; one per folder and test run.</summary>
public sealed class AdvisorApp
{
    /// <summary>The fixed moment, a Wednesday.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(8));

    private static readonly ConcurrentDictionary<string, Lazy<Task<AdvisorApp>>> Apps = new();

    private AdvisorApp(IAdvisor advisor, IMessageReader reader, ILiveKnowledge live)
    {
        Advisor = advisor;
        Reader = reader;
        Live = live;
    }

    /// <summary>The demonstration knowledge of the product.</summary>
    public static string Demonstration { get; } = Path.Combine(RepositoryRoot.Path, "knowledge");

    /// <summary>A second center: a hospital's training unit.</summary>
    public static string Hospital { get; } = Path.Combine(RepositoryRoot.Path, "tests", "CareerBot.Testing", "knowledge-hospital");

    public IAdvisor Advisor { get; }

    public ILiveKnowledge Live { get; }

    /// <summary>What the embedded advisor understands messages with.</summary>
    internal IMessageReader Reader { get; }

    public static Task<AdvisorApp> OverAsync(string folder) => OverAsync(folder, null);

    /// <summary>The advisor over what has been published already.</summary>
    public static Task<AdvisorApp> OverAsync(string folder, string? storage) =>
        Apps.GetOrAdd(folder, path => new Lazy<Task<AdvisorApp>>(() => StartAsync(path, storage ?? Directory.CreateTempSubdirectory("careerbot-").FullName))).Value;

    private static async Task<AdvisorApp> StartAsync(string folder, string storage)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Knowledge:Directory"] = folder,
                ["Storage:Directory"] = storage,

                // A busy machine must not change what is best.
                ["Recommendations:PathTimeLimit"] = "00:00:30",
            })
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(new FakeTimeProvider(Now))
            .AddAdvising()
            .AddRecommendations()
            .AddKnowledge()
            .BuildServiceProvider();
        var live = services.GetRequiredService<LiveKnowledge>();
        var start = await live.StartAsync(folder, null, CancellationToken.None);
        return start.Version is null
            ? throw new InvalidDataException($"{folder} has faults: {string.Join('\n', start.Faults)}")
            : new AdvisorApp(services.GetRequiredService<IAdvisor>(), services.GetRequiredService<IMessageReader>(), live);
    }
}
