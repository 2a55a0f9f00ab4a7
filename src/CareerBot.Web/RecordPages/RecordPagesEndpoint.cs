using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Web.Hosting;
using CareerBot.Web.Markup;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary><c>GET /records/{kind}/{id}</c>: the record behind a citation.</summary>
internal sealed class RecordPagesEndpoint(ILiveKnowledge knowledge, PublicAddress address)
{
    /// <summary>Shows a record, or says that there is none.</summary>
    public IResult Show(HttpRequest request, string kind, string id)
    {
        var language = PageLanguage.Of(request);
        var records = knowledge.Current.Base;
        var wording = new RecordWording(records, language, new RecordLinks(address.Of(request)));
        var page = new RecordPage(records.Center, language, request.Path);
        return Find(kind, id, wording) is { } view
            ? new HtmlPage(nonce => page.Draw(view, nonce))
            : new HtmlPage(page.DrawNotFound, StatusCodes.Status404NotFound);
    }

    /// <summary>Shows that nothing is at an address.</summary>
    public IResult ShowNotFound(HttpRequest request)
    {
        var page = new RecordPage(knowledge.Current.Base.Center, PageLanguage.Of(request), request.Path);
        return new HtmlPage(page.DrawNotFound, StatusCodes.Status404NotFound);
    }

    private static RecordView? Find(string kind, string id, RecordWording wording)
    {
        var knowledge = wording.Knowledge;
        return kind switch
        {
            "course" when knowledge.Find(new CourseId(id)) is { } course => new CourseView(wording).Of(course),
            "posting" when knowledge.Find(new PostingId(id)) is { } posting => new PostingView(wording).Of(posting),
            "occupation" when knowledge.Find(new OccupationId(id)) is { } occupation => new OccupationView(wording).Of(occupation),
            "skill" when knowledge.Find(new SkillId(id)) is { } skill => new SkillView(wording).Of(skill),
            "guide" when knowledge.Find(new GuideId(id)) is { } guide => new GuideView(wording).Of(guide),
            "center" when knowledge.Center.Id == id => new CenterView(wording).Of(knowledge.Center),
            _ => null,
        };
    }
}
