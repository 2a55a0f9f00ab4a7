using System.Text.Json;

namespace CareerBot.Web.Channels.Protocol;

/// <summary>Reads an Activity from a request.</summary>
internal static class ActivityReader
{
    /// <summary>Reads the body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="longest">The most bytes to read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The Activity, or what is wrong with the body and the status to answer.</returns>
    public static async Task<(Activity? Activity, ProtocolFault? Fault)> ReadAsync(
        HttpRequest request, int longest, CancellationToken cancellationToken)
    {
        var body = request.ContentLength > longest ? null : await LimitedStream.ReadAsync(request.Body, longest, cancellationToken);
        return body is null
            ? (null, new ProtocolFault(
                StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"Send at most {longest} bytes in one activity."))
            : Parse(body.Value.Span);
    }

    private static (Activity? Activity, ProtocolFault? Fault) Parse(ReadOnlySpan<byte> body)
    {
        try
        {
            var activity = JsonSerializer.Deserialize(body, WireJson.Format.Activity);
            return string.IsNullOrEmpty(activity?.Type)
                ? (null, new ProtocolFault(StatusCodes.Status400BadRequest, "MissingProperty", "Give the activity a type."))
                : (activity, null);
        }
        catch (JsonException)
        {
            return (null, new ProtocolFault(StatusCodes.Status400BadRequest, "BadSyntax", "Send one activity as a JSON object."));
        }
    }
}
