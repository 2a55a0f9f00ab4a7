using System.CommandLine;
using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Ingestion;
using CareerBot.Recommendations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary>The product's services as a command uses them, set up from the command's options.</summary>
internal static class CommandServices
{
    /// <summary>Sets the services up; nothing is read or started yet.</summary>
    public static ServiceProvider For(ParseResult call)
    {
        var configuration = new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Knowledge:Directory"] = call.KnowledgeFolder(),
                ["Storage:Directory"] = call.StorageFolder(),
            })
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
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
        var live = services.GetRequiredService<LiveKnowledge>();
        var start = await ProgressBar.ShowAsync(progress => live.StartAsync(call.KnowledgeFolder(), progress, cancellationToken));
        var error = call.InvocationConfiguration.Error;
        foreach (var fault in start.Faults.Where(fault => fault.Severity == FaultSeverity.Fault))
        {
            error.WriteLine($"{fault.File}:{fault.Line}: {fault.Message}");
        }

        return start.Version is null
            ? throw new CommandFailure("The knowledge folder has faults and no earlier version is published. Mend them and try again.")
            : live;
    }
}
