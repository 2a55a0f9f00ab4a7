using CareerBot.Advising;
using CareerBot.Knowledge;
using CareerBot.Web.Hosting;
using CareerBot.Web.Markup;

namespace CareerBot.Web.ChatPage;

/// <summary><c>GET /</c>: the page people chat on.</summary>
internal sealed class ChatPageEndpoint(ILiveKnowledge knowledge, IAdvisor advisor, WebChatScript webChat)
{
    /// <summary>Shows the page.</summary>
    public IResult Show(HttpRequest request)
    {
        var language = PageLanguage.Of(request);
        // The same three starters the advisor greets with.
        var starters = advisor.Welcome(DialogueState.New, language).Advice.Suggestions;
        var view = new ChatPageView(knowledge.Current.Base.Center, language, starters, webChat.IsInstalled);
        return new HtmlPage(view.Draw);
    }
}
