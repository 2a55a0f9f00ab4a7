using Microsoft.Extensions.Options;

namespace CareerBot.Web.Pictures;

/// <summary>Stops a start with faulty settings.</summary>
[OptionsValidator]
internal sealed partial class PicturesOptionsValidator : IValidateOptions<PicturesOptions>;
