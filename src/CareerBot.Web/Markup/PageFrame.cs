using CareerBot.Careers;

namespace CareerBot.Web.Markup;

/// <summary>What every page has: the head, the center's name, languages, colors.</summary>
/// <param name="center">The center.</param>
/// <param name="language">The language of the page.</param>
/// <param name="nonce">Lets this page's own script and styles run, and no others.</param>
internal sealed class PageFrame(Center center, Language language, string nonce)
{
    // Chosen colors are set before anything is drawn, so the page never flashes.
    private static readonly Html ThemeScript = Html.Trusted(
        "try{document.documentElement.dataset.theme=localStorage.getItem('careerbot.theme')||''}catch{}");

    /// <summary>A whole page.</summary>
    /// <param name="title">The title of the window.</param>
    /// <param name="addressOf">The address of this page in a language.</param>
    /// <param name="sheet">The styles of this page beside those of every page.</param>
    /// <param name="tools">Buttons of this page beside those of every page.</param>
    /// <param name="body">Everything under the page's head.</param>
    public Html Draw(string title, string sheet, Func<Language, string> addressOf, Html tools, Html body) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{HtmlLang(language)}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{title}</title>
          <link rel="icon" href="/favicon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/site.css?v={AssetVersion.Value}">
          <link rel="stylesheet" href="/{sheet}?v={AssetVersion.Value}">
          <script nonce="{nonce}">{ThemeScript}</script>
          <script src="/theme.js?v={AssetVersion.Value}" defer></script>
        </head>
        <body>
          <header class="site">
            <a class="brand" href="/?lang={language.Code()}">
              <img src="/favicon.svg" alt="" width="32" height="32">
              <span>{center.Name.In(language)}</span>
            </a>
            {Demonstration()}
            <div class="tools">
              {tools}
              <nav class="languages" aria-label="{Text("language")}">{Languages(addressOf)}</nav>
              <button type="button" class="icon" id="theme" aria-label="{Text("theme")}" title="{Text("theme")}" hidden>
                <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><path d="M12 3a9 9 0 1 0 0 18z" fill="currentColor"/><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/></svg>
              </button>
            </div>
          </header>
          {body}
        </body>
        </html>
        """);

    /// <summary>A text of the page.</summary>
    public string Text(string key, params (string Name, object Value)[] values) => PageText.Of(language, key, values);

    private static string HtmlLang(Language language) => language == Language.Zh ? "zh-CN" : "en";

    private Html Demonstration() => center.Demonstration
        ? Html.Of($"""<span class="badge" title="{Text("demonstration-note")}">{Text("demonstration")}</span>""")
        : Html.Empty;

    private IEnumerable<Html> Languages(Func<Language, string> addressOf) =>
        from each in new[] { Language.Zh, Language.En }
        let current = each == language ? Html.Of($"""aria-current="true" """) : Html.Empty
        select Html.Of($"""
            <a href="{addressOf(each)}" lang="{HtmlLang(each)}" hreflang="{HtmlLang(each)}" {current}>{(each == Language.Zh ? "中文" : "English")}</a>
            """);
}
