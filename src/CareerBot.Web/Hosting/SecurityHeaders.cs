using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Hosting;

/// <summary>Headers that narrow what a browser may do with a response; pages loosen the content policy for themselves.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>Adds the headers.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers[HeaderNames.XFrameOptions] = "DENY";
        headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'";
        return next(context);
    }
}
