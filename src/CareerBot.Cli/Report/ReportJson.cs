using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Recommendations;
using CareerBot.Reports;

namespace CareerBot.Cli;

/// <summary>Reports as JSON: the facts an answer carries, and what only a report has. The keys are documented in docs/facts.md and stay.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a demand report.</summary>
    public static string Write(DemandReport report, ReportWording wording)
    {
        var json = FactJson.Write(new DemandFact(report), wording.Knowledge, wording.Language);
        json["open"] = report.Open;
        json["byOccupation"] = FactJson.Counts(report.ByOccupation, "occupation");
        json["byDistrict"] = FactJson.Counts(report.ByDistrict, "district");
        json["byMonth"] = FactJson.Counts(report.ByMonth, "month");
        json["salaryPostings"] = report.Salary?.Postings ?? 0;
        json["method"] = new JsonObject
        {
            ["known"] = report.Method.Known,
            ["counted"] = report.Total,
            ["outside"] = report.Method.Known - report.Total,
            ["unclear"] = report.Method.Unclear,
            ["fieldInferred"] = report.Method.FieldInferred,
            ["occupationInferred"] = report.Method.OccupationInferred,
            ["skillsInferred"] = report.Method.SkillsInferred,
        };
        return Finish(json, wording);
    }

    /// <summary>Writes a supply report.</summary>
    public static string Write(SupplyReport report, ReportWording wording) => Finish(
        new JsonObject
        {
            ["kind"] = "supply",
            ["scope"] = FactJson.Scope(report.Scope),
            ["period"] = FactJson.Period(report.Period),
            ["open"] = report.Open,
            ["skills"] = new JsonArray([.. report.Skills.Select(gap => (JsonNode)new JsonObject
            {
                ["skill"] = gap.Skill.Value,
                ["postings"] = gap.Postings,
                ["share"] = FactJson.Share(gap.DemandShare),
                ["courses"] = gap.Courses,
                ["seats"] = gap.Seats,
                ["selfPaced"] = gap.SelfPaced,
            })]),
        },
        wording);

    private static string Finish(JsonObject json, ReportWording wording)
    {
        json["currency"] = wording.Knowledge.Center.Currency;
        json["center"] = wording.Knowledge.Center.Id;
        json["demonstration"] = wording.Knowledge.Center.Demonstration;
        return json.ToJsonString(Readable);
    }
}
