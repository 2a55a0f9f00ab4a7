using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Web.Markup;

namespace CareerBot.Web.ChatPage;

/// <summary>The page people chat on.</summary>
/// <param name="center">The center.</param>
/// <param name="language">The language of the page.</param>
/// <param name="starters">What people can begin with.</param>
/// <param name="hasWebChat">Whether the chat window is installed.</param>
internal sealed class ChatPageView(Center center, Language language, IReadOnlyList<Suggestion> starters, bool hasWebChat)
{
    /// <summary>Draws the page.</summary>
    public Html Draw(string nonce)
    {
        var frame = new PageFrame(center, language, nonce);
        var tools = Html.Of($"""
            <button type="button" class="text" id="new" title="{Text("new")}" hidden>
                <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><path d="M12 5v14M5 12h14" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/></svg>
                <span>{Text("new")}</span>
              </button>
            """);
        return frame.Draw(
            Text("title", ("center", center.Name.In(language))),
            "chat.css",
            each => $"/?lang={each.Code()}",
            tools,
            Html.Of($"""
                <main class="chat-page">
                  {Introduction()}
                  <section class="chat" aria-label="{Text("chat")}">
                    <div id="notice" role="status"></div>
                    {Window(nonce)}
                    <p class="generated">{Text("generated")}</p>
                  </section>
                </main>
                """));
    }

    private Html Introduction() => Html.Of($"""
        <div class="introduction">
          <h1>{Text("heading")}</h1>
          <p class="lead">{Text("intro")}</p>
          <section class="starters" aria-labelledby="starters-heading">
            <h2 id="starters-heading">{Text("starters")}</h2>
            <div>{starters.Select(starter => Html.Of($"""<button type="button" data-say="{starter.Say}" disabled>{starter.Label}</button>"""))}</div>
          </section>
          {About()}
        </div>
        """);

    private Html Window(string nonce) => hasWebChat
        ? Html.Of($"""
            <div id="chat" data-language="{language.Code()}" data-nonce="{nonce}" data-placeholder="{Text("send")}"
              data-generated="{Text("generated-short")}" data-connecting="{Text("connecting")}"
              data-disconnected="{Text("disconnected")}" data-reconnect="{Text("reconnect")}" data-started="{Text("new-started")}"></div>
            <noscript><p class="missing">{Text("noscript")}</p></noscript>
            <script src="/lib/webchat.js?v={AssetVersion.Value}" defer></script>
            <script src="/chat-look.js?v={AssetVersion.Value}" defer></script>
            <script src="/chat.js?v={AssetVersion.Value}" defer></script>
            """)
        : Html.Of($"""<div class="missing" role="alert"><h2>{Text("missing")}</h2><p>{Text("missing-how")}</p></div>""");

    private Html About()
    {
        (string Name, string? Value)[] facts =
        [
            (Text("place"), center.Place.In(language)),
            (Text("hours"), center.OpeningHours?.In(language)),
            (Text("counselor"), center.Contacts.Counselor?.In(language)),
            (Text("phone"), center.Contacts.Phone),
            (Text("email"), center.Contacts.Email),
        ];
        return Html.Of($"""
            <section class="about" aria-labelledby="about-heading">
              <h2 id="about-heading">{Text("about")}</h2>
              <dl>{facts.Where(fact => fact.Value is not null).Select(fact => Html.Of($"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))}</dl>
              {Small(center.Disclaimer?.In(language))}
              {Small(center.Demonstration ? Text("demonstration-note") : null)}
            </section>
            """);
    }

    private static Html Small(string? words) => words is null ? Html.Empty : Html.Of($"""<p class="small">{words}</p>""");

    private string Text(string key, params (string Name, object Value)[] values) => PageText.Of(language, key, values);
}
