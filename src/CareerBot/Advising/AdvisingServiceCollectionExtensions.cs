using CareerBot.Advising.Cv;
using CareerBot.Advising.Embedded;
using CareerBot.Advising.Prompts;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Demonstration;
using CareerBot.Knowledge.Lexicon;
using CareerBot.Knowledge.TextEncoding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerBot.Advising;

/// <summary>Adds the advisor.</summary>
public static class AdvisingServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IAdvisor"/> with the embedded model, and the linker and inference that the knowledge is read with:
    /// their words are prompts. Add it before the knowledge.
    /// </summary>
    public static IServiceCollection AddAdvising(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<AdvisingOptions, AdvisingOptionsValidator>().BindConfiguration(AdvisingOptions.Section);
        services.AddOptionsWithValidateOnStart<CvOptions, CvOptionsValidator>().BindConfiguration(CvOptions.Section);
        services.AddSingleton(provider => new CvIntake(
            provider.GetRequiredService<AdvisorTexts>().Cv, provider.GetRequiredService<IOptions<CvOptions>>()));
        services.AddSingleton(provider => new PromptFolder(
            PromptLocation.Find(provider.GetRequiredService<IOptions<AdvisingOptions>>().Value.Prompts)));
        services.AddLinking();
        services.AddSingleton(provider => AdvisorTexts.Read(provider.GetRequiredService<PromptFolder>().Path));
        services.AddSingleton<IMessageReader>(provider => new LateReader(() => Reader(provider)));
        services.AddSingleton<AdvisorSettings>();
        services.AddSingleton<IAdvisor, Advisor>();
        services.AddSingleton(provider => new AdvisorWarmUp(
            provider.GetRequiredService<IMessageReader>(), provider.GetRequiredService<IAdvisor>()));
        services.AddHostedService(provider => provider.GetRequiredService<AdvisorWarmUp>());
        return services;
    }

    private static MessageReader Reader(IServiceProvider provider) => new(UnderstandingPromptFiles.Load(
        Path.Combine(provider.GetRequiredService<PromptFolder>().Path, "understanding"),
        provider.GetRequiredService<LinkerFiles>().Words.Traditional.Simplify),
        new LearnedIntentsFile(Path.Combine(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Directory, "learned-intents.bin")));

    private static void AddLinking(this IServiceCollection services)
    {
        services.AddSingleton(provider => new LinkerFiles(
            provider.GetRequiredService<PromptFolder>().Path,
            DictionaryLocation.Find(AppContext.BaseDirectory) ?? Path.Combine(AppContext.BaseDirectory, "dictionaries")));
        services.AddSingleton<LinkerFactory>(provider => provider.GetRequiredService<LinkerFiles>().Link);
        services.AddSingleton(provider => PostingWords.Read(
            File.ReadAllText(Path.Combine(provider.GetRequiredService<PromptFolder>().Path, PostingWords.FileName))));
        services.AddSingleton<IPostingInference>(provider => new PostingInference(provider.GetRequiredService<LinkerFiles>().Words));
    }
}
