using CareerBot.Careers;
using CareerBot.Knowledge.EmbeddedIndex;
using CareerBot.Knowledge.TextEncoding;
using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

/// <summary>Registers knowledge.</summary>
public static class KnowledgeServiceCollectionExtensions
{
    /// <summary>
    /// Adds publishing and the live version. A host publishes its folder before anything else of it starts; a command
    /// calls <see cref="KnowledgePublisher"/> or <see cref="LiveKnowledge"/> itself. An <see cref="IPostingInference"/>
    /// and a <see cref="LinkerFactory"/> registered before are used.
    /// </summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions, StorageOptionsValidator>()
            .BindConfiguration(StorageOptions.Section);
        services.AddOptionsWithValidateOnStart<KnowledgeOptions, KnowledgeOptionsValidator>()
            .BindConfiguration(KnowledgeOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<LinkerFactory>(_ => knowledge => new SkillLinker(knowledge, LevelWords.None));
        return services.AddVersions().AddLive();
    }

    private static IServiceCollection AddVersions(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new IndexFiles(IndexFolder(provider)));
        services.TryAddSingleton<IIndexVersions, EmbeddedIndexVersions>();
        services.TryAddSingleton<PublishedVersions>();
        services.TryAddSingleton(provider => new DictionaryCache(
            DictionaryLocation.Find(AppContext.BaseDirectory),
            IndexFolder(provider),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DictionaryCache>>()));
        services.TryAddSingleton<EncoderSource>();
        return services;
    }

    private static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new KnowledgeReader(
            provider.GetRequiredService<TimeProvider>(), provider.GetService<IPostingInference>()));
        services.TryAddSingleton(provider => new KnowledgePublisher(
            provider.GetRequiredService<PublishedVersions>(),
            provider.GetRequiredService<EncoderSource>(),
            provider.GetRequiredService<KnowledgeReader>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<VersionLoader>();
        services.TryAddSingleton<KnowledgeFolderSetting>();
        services.TryAddSingleton(provider => new LiveKnowledge(
            provider.GetRequiredService<PublishedVersions>(),
            provider.GetRequiredService<VersionLoader>(),
            provider.GetRequiredService<KnowledgePublisher>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LiveKnowledge>>()));
        services.TryAddSingleton<ILiveKnowledge>(provider => provider.GetRequiredService<LiveKnowledge>());
        services.AddHostedService<KnowledgeWatch>();
        return services;
    }

    /// <summary>The linker with the product's own word lists, or without any where the prompts folder is absent.</summary>
    private static string IndexFolder(IServiceProvider provider) =>
        Path.Combine(Path.GetFullPath(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Directory), "index");
}
