using CareerBot.Careers;

namespace CareerBot.Web.Hosting;

/// <summary>The language a page is shown in.</summary>
internal static class PageLanguage
{
    /// <summary>The one asked for in the address, else the browser's first known one, else Chinese.</summary>
    public static Language Of(HttpRequest request) =>
        LanguageCode.Parse(request.Query["lang"]) ?? PreferredLanguage.Of(request) ?? Language.Zh;
}
