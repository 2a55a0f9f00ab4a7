using CareerBot.Advising.Prompts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerBot.Advising;

/// <summary>Adds the advisor.</summary>
public static class AdvisingServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IAdvisor"/> with the embedded model; the knowledge and the recommendations must be added too.</summary>
    public static IServiceCollection AddAdvising(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<AdvisingOptions, AdvisingOptionsValidator>().BindConfiguration(AdvisingOptions.Section);
        services.AddSingleton(provider => AdvisorTexts.Read(
            PromptLocation.Find(provider.GetRequiredService<IOptions<AdvisingOptions>>().Value.Prompts)));
        services.AddSingleton<AdvisorSettings>();
        services.AddSingleton<IAdvisor, Advisor>();
        return services;
    }
}
