using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Demonstration;
using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Testing;

/// <summary>The product's own linker and inference, with the words of <c>prompts/</c>, without an index or an advisor.</summary>
public static class ProductLinker
{
    private static readonly Lazy<ServiceProvider> Services = new(() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddSingleton(TimeProvider.System)
        .AddAdvising()
        .BuildServiceProvider());

    private static readonly Lazy<KnowledgeBase> Read = new(() => ReadFolder(AdvisorApp.Demonstration));
    private static readonly Lazy<SkillLinker> Linker = new(() => Over(Knowledge));

    /// <summary>The demonstration knowledge; its postings as written, nothing inferred.</summary>
    public static KnowledgeBase Knowledge => Read.Value;

    /// <summary>The linker over <see cref="Knowledge"/>.</summary>
    public static SkillLinker OfDemonstration => Linker.Value;

    /// <summary>Fills in what postings leave empty, as publishing does.</summary>
    public static IPostingInference Inference => Services.Value.GetRequiredService<IPostingInference>();

    /// <summary>The words that made-up postings are put together from.</summary>
    public static PostingWords PostingWords => Services.Value.GetRequiredService<PostingWords>();

    /// <summary>A linker over other knowledge, with the same words.</summary>
    public static SkillLinker Over(KnowledgeBase knowledge) => Services.Value.GetRequiredService<LinkerFactory>()(knowledge);

    /// <summary>Reads a folder without inference.</summary>
    public static KnowledgeBase ReadFolder(string folder) =>
        new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(folder)).Knowledge
        ?? throw new InvalidDataException($"{folder} has faults.");
}
