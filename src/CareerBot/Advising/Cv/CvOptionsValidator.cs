using Microsoft.Extensions.Options;

namespace CareerBot.Advising.Cv;

[OptionsValidator]
internal sealed partial class CvOptionsValidator : IValidateOptions<CvOptions>;
