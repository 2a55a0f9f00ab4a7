using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CareerBot.Web.Markup;

/// <summary>Sends a page, with the content policy it needs.</summary>
internal sealed class HtmlPage(Func<string, Html> draw, int status = StatusCodes.Status200OK) : IResult
{
    // Web Chat leaves one empty style element and one empty style attribute; this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] = Policy(nonce);
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return context.Response.WriteAsync(draw(nonce).ToString(), context.RequestAborted);
    }

    private static string Policy(string nonce) => string.Join(
        "; ",
        "default-src 'none'",
        $"script-src 'self' 'nonce-{nonce}'",
        $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
        $"style-src-attr 'unsafe-hashes' {EmptyStyle}",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'");
}
