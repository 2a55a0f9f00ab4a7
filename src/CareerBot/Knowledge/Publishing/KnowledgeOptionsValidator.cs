using Microsoft.Extensions.Options;

namespace CareerBot.Knowledge;

[OptionsValidator]
internal sealed partial class KnowledgeOptionsValidator : IValidateOptions<KnowledgeOptions>;
