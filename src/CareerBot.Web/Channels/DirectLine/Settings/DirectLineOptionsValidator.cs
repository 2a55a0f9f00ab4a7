using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

[OptionsValidator]
internal sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
