using System.Text.Json.Nodes;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>A demand report as JSON.</summary>
internal static class DemandJson
{
    /// <summary>Adds the members of a report.</summary>
    public static void Fill(JsonObject json, DemandReport report)
    {
        json["scope"] = new JsonObject
        {
            ["field"] = report.Scope.Field?.Value,
            ["occupation"] = report.Scope.Occupation?.Value,
            ["skill"] = report.Scope.Skill?.Value,
            ["district"] = report.Scope.District?.Value,
        };
        json["period"] = new JsonObject
        {
            ["from"] = FactJson.Day(report.Period.From),
            ["to"] = FactJson.Day(report.Period.To),
        };
        json["total"] = report.Total;
        json["byField"] = Counts(report.ByField, "field");
        json["bySkill"] = Counts(report.BySkill, "skill");
        json["salary"] = report.Salary is { } salary
            ? new JsonObject { ["q1"] = salary.Q1, ["median"] = salary.Median, ["q3"] = salary.Q3 }
            : null;
    }

    private static JsonArray Counts(IReadOnlyList<Counted> counted, string key) => FactJson.Array(counted, item => new JsonObject
    {
        [key] = item.Key,
        ["count"] = item.Count,
        ["share"] = FactJson.Share(item.Share),
    });
}
