using System.Text.Json;
using CareerBot.Advising.Cv;
using CareerBot.Web.Channels.Protocol;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>Reads uploads as they stream in, never more than may be kept in memory.</summary>
internal sealed class UploadReader(IOptions<CvOptions> cv, IOptions<DirectLineOptions> options)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int LongestBoundary = 200;
    private const int MostParts = 16;

    /// <summary>So many times what may be sent is let come in, and thrown away, before the connection is cut.</summary>
    private const int Patience = 4;

    /// <summary>Reads a request: parts of a form, or one file as the whole body.</summary>
    /// <returns>The upload, or what is wrong with the request.</returns>
    public async Task<(Upload? Upload, ProtocolFault? Fault)> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var most = ((long)cv.Value.MostBytes * cv.Value.MostFiles) + options.Value.LongestActivity + 65_536;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most * Patience;
        }

        try
        {
            if (request.ContentLength > most)
            {
                await PassOverAsync(request, cancellationToken);
                return (Empty with { IsTooLarge = true, Types = [""] }, null);
            }

            return MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? await ReadPartsAsync(request, HeaderUtilities.RemoveQuotes(type.Boundary).Value, cancellationToken)
                : await ReadBodyAsync(request, cancellationToken);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (Empty with { IsTooLarge = true, Types = [""] }, null);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return (null, DirectLineFaults.BadUpload);
        }
    }

    /// <summary>A client that is still sending when it is answered sees a broken connection instead of the answer.</summary>
    private static async Task PassOverAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new byte[81_920];
        while (await request.Body.ReadAsync(buffer, cancellationToken) > 0)
        {
        }
    }

    private static Upload Empty { get; } = new(new Activity { Type = ActivityTypes.Message }, [], [], IsTooLarge: false);

    private async Task<(Upload?, ProtocolFault?)> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(request.Body, cancellationToken);
        return file is { Length: 0 }
            ? (null, DirectLineFaults.BadUpload)
            : (With(Empty, file, request.ContentType), null);
    }

    private async Task<(Upload?, ProtocolFault?)> ReadPartsAsync(HttpRequest request, string? boundary, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(boundary) || boundary.Length > LongestBoundary)
        {
            return (null, DirectLineFaults.BadUpload);
        }

        var form = new MultipartReader(boundary, request.Body);
        var upload = Empty;
        for (var part = 0; part < MostParts && await form.ReadNextSectionAsync(cancellationToken) is { } section; part++)
        {
            if (section.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true)
            {
                if (await ActivityAsync(section.Body, cancellationToken) is not { } activity)
                {
                    return (null, DirectLineFaults.BadUpload);
                }

                upload = upload with { Activity = activity };
            }
            else if (!upload.IsTooLarge && upload.Files.Count < cv.Value.MostFiles)
            {
                upload = With(upload, await ReadAsync(section.Body, cancellationToken), section.ContentType);
            }
        }

        return upload.Types.Count == 0 ? (null, DirectLineFaults.BadUpload) : (upload, null);
    }

    private static Upload With(Upload upload, ReadOnlyMemory<byte>? file, string? type) => file is { } bytes
        ? upload with { Files = [.. upload.Files, new CvFile(bytes)], Types = [.. upload.Types, type ?? ""] }
        : upload with { IsTooLarge = true, Types = [.. upload.Types, type ?? ""] };

    private async Task<Activity?> ActivityAsync(Stream body, CancellationToken cancellationToken)
    {
        var bytes = await LimitedStream.ReadAsync(body, options.Value.LongestActivity, cancellationToken);
        try
        {
            return bytes is null ? null : JsonSerializer.Deserialize(bytes.Value.Span, WireJson.Format.Activity) is { } activity
                ? activity with { Type = ActivityTypes.Message }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, CancellationToken cancellationToken) =>
        LimitedStream.ReadAsync(body, cv.Value.MostBytes, cancellationToken);
}
