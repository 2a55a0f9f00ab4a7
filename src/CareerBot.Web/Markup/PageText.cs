using CareerBot.Advising;
using CareerBot.Careers;

namespace CareerBot.Web.Markup;

/// <summary>The words of the site's own pages.</summary>
internal static class PageText
{
    private static readonly TextCatalog Texts = TextCatalog.Load(typeof(PageText).Assembly, "page");

    /// <summary>A text.</summary>
    public static string Of(Language language, string key, params (string Name, object Value)[] values) =>
        Texts.Text(language, key, values);
}
