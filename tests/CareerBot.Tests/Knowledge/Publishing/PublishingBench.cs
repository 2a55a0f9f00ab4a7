using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Tests.Knowledge.Publishing;

/// <summary>One program's publishing over a storage folder, without the dictionaries where a test does not need them.</summary>
internal sealed class PublishingBench : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public PublishingBench(string storage)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = storage })
            .Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(settings)
            .AddAdvising()
            .AddKnowledge()
            .BuildServiceProvider();
    }

    public KnowledgePublisher Publisher => _services.GetRequiredService<KnowledgePublisher>();

    public LiveKnowledge Live => _services.GetRequiredService<LiveKnowledge>();

    /// <summary>Starts answering from a folder.</summary>
    public async Task<KnowledgeStart> StartAsync(KnowledgeFolder folder, CancellationToken cancellationToken)
    {
        using var directory = new TemporaryDirectory();
        folder.WriteTo(directory.Path);
        return await Live.StartAsync(directory.Path, null, cancellationToken);
    }

    /// <summary>What a search finds, with scores.</summary>
    public async Task<IReadOnlyList<(string Id, double Score)>> FindAsync(string text, CancellationToken cancellationToken) =>
        [.. (await Live.Current.Search.SearchAsync(text, PassageFilter.All, 10, cancellationToken)).Select(hit => (hit.Passage.Id, hit.Score))];

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
