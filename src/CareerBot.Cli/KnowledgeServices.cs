using System.CommandLine;
using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary>The product's services, set up by the options of one call.</summary>
internal static class KnowledgeServices
{
    /// <summary>Sets the services up; the caller disposes them.</summary>
    public static ServiceProvider Services(this ParseResult call)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [$"{KnowledgeOptions.Section}:{nameof(KnowledgeOptions.Directory)}"] = call.KnowledgeFolder(),
            [$"{StorageOptions.Section}:{nameof(StorageOptions.Directory)}"] = call.StorageFolder(),
        }).Build();
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(settings)
            .AddLogging()
            .AddAdvising()
            .AddRecommendations()
            .AddKnowledge()
            .BuildServiceProvider();
    }

    /// <summary>Starts answering from the folder of the call, published first when it has changed.</summary>
    /// <returns>The live knowledge.</returns>
    /// <exception cref="CommandFailure">The folder has faults and nothing was published before.</exception>
    public static async Task<LiveKnowledge> StartAsync(this IServiceProvider services, ParseResult call, CancellationToken cancellationToken)
    {
        var warming = Task.Run(() => services.GetRequiredService<AdvisorWarmUp>().StartingAsync(cancellationToken), cancellationToken);
        var live = await services.OpenAsync(call, cancellationToken);
        await warming;
        return live;
    }

    /// <summary>Opens the knowledge of the call for commands that ask no advisor, published first when it has changed.</summary>
    /// <returns>The live knowledge.</returns>
    /// <exception cref="CommandFailure">The folder has faults and nothing was published before.</exception>
    public static async Task<LiveKnowledge> OpenAsync(this IServiceProvider services, ParseResult call, CancellationToken cancellationToken)
    {
        var live = services.GetRequiredService<LiveKnowledge>();
        var error = call.InvocationConfiguration.Error;
        var start = await PublicationProgressView.RunAsync(error, progress => live.StartAsync(call.KnowledgeFolder(), progress, cancellationToken));
        foreach (var fault in start.Faults)
        {
            error.WriteLine(fault);
        }

        return start.Version is null
            ? throw new CommandFailure("The knowledge folder has faults and no earlier version is published. Correct them and try again.")
            : live;
    }
}
