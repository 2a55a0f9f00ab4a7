using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Hosting;

/// <summary>How the files of the pages are served.</summary>
internal static class StaticFiles
{
    /// <summary>
    /// A file asked for by its version (<c>?v=</c>) is kept for good; the others are asked for again each time, and
    /// answered 304 while they are the same.
    /// </summary>
    public static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = file => file.Context.Response.Headers[HeaderNames.CacheControl] =
            file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
    };
}
