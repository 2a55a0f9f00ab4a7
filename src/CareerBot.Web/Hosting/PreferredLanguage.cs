using CareerBot.Careers;

namespace CareerBot.Web.Hosting;

/// <summary>The language a browser asks for.</summary>
internal static class PreferredLanguage
{
    /// <summary>The first language of <c>Accept-Language</c> that the product speaks.</summary>
    /// <returns><see langword="null"/> when the header names none of them.</returns>
    public static Language? Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(accepted => accepted.Quality ?? 1)
        .Select(accepted => LanguageCode.Parse(accepted.Value.Value))
        .FirstOrDefault(language => language is not null);
}
