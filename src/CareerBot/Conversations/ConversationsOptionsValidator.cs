using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

[OptionsValidator]
internal sealed partial class ConversationsOptionsValidator : IValidateOptions<ConversationsOptions>;
