using Microsoft.Extensions.Options;

namespace CareerBot.Recommendations;

/// <summary>Stops a start with faulty settings.</summary>
[OptionsValidator]
internal sealed partial class RecommendationOptionsValidator : IValidateOptions<RecommendationOptions>;
