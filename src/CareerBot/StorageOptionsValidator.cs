using Microsoft.Extensions.Options;

namespace CareerBot;

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
