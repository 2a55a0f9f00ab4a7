using System.CommandLine;
using CareerBot.Knowledge;
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
        return new ServiceCollection().AddSingleton<IConfiguration>(settings).AddLogging().AddKnowledge().BuildServiceProvider();
    }
}
