using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Recommendations;

/// <summary>Registers recommendations.</summary>
public static class RecommendationsServiceCollectionExtensions
{
    /// <summary>Adds <see cref="RecommenderCache"/> with its settings.</summary>
    public static IServiceCollection AddRecommendations(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<RecommendationOptions, RecommendationOptionsValidator>()
            .BindConfiguration(RecommendationOptions.Section);
        return services.AddSingleton<RecommenderCache>();
    }
}
