using System.Buffers.Text;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Rules no annotation can say.</summary>
internal sealed class DirectLineRules : IValidateOptions<DirectLineOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var faults = new List<string>();
        if (options.SigningKey is { } key && (!Base64.IsValid(key, out var bytes) || bytes < 32))
        {
            faults.Add("DirectLine:SigningKey: give at least 32 random bytes in Base64, or leave it empty.");
        }

        faults.AddRange(options.AllowedOrigins.Where(origin => !IsOrigin(origin))
            .Select(origin => $"DirectLine:AllowedOrigins: '{origin}' is no origin; write it like https://www.center.example, without a path."));
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var url)
        && url.Scheme is ("https" or "http")
        && string.Equals(url.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase);
}
