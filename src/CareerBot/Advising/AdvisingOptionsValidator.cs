using Microsoft.Extensions.Options;

namespace CareerBot.Advising;

/// <summary>Stops a start with faulty settings.</summary>
[OptionsValidator]
internal sealed partial class AdvisingOptionsValidator : IValidateOptions<AdvisingOptions>;
