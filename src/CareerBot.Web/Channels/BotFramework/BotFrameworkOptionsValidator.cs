using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.BotFramework;

[OptionsValidator]
internal sealed partial class BotFrameworkOptionsValidator : IValidateOptions<BotFrameworkOptions>;
