using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Reports;

namespace CareerBot.Web.Pictures;

/// <summary>Puts pictures of facts on cards.</summary>
/// <param name="site">The address people reach this site at, with its final slash.</param>
/// <param name="pictures">Makes the addresses.</param>
internal sealed class PictureLinks(Uri site, PictureStudio pictures)
{
    private const string Width = "396px";

    /// <summary>The picture of a demand report.</summary>
    public JsonObject Of(DemandReport report, KnowledgeBase knowledge, Language language) =>
        Image(pictures.Address(report, language), PictureSheet.Of(report, new ReportWording(knowledge, language)));

    /// <summary>The picture of a skill gap.</summary>
    public JsonObject Of(SkillGap gap, KnowledgeBase knowledge, Language language) =>
        Image(pictures.Address(gap, language), PictureSheet.Of(gap, new ReportWording(knowledge, language)));

    private JsonObject Image(string address, PictureSheet sheet) => new()
    {
        ["type"] = "Image",
        ["url"] = new Uri(site, address).ToString(),
        // Teams takes the one for its theme; others the first.
        ["themedUrls"] = new JsonArray(new JsonObject { ["theme"] = "Dark", ["url"] = new Uri(site, $"{address}?look=dark").ToString() }),
        ["altText"] = sheet.Words,
        ["width"] = Width,
        ["spacing"] = "Medium",
    };
}
