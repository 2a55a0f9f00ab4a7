using System.Text.Json.Nodes;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>A demand report as JSON.</summary>
internal static class DemandJson
{
    /// <summary>Adds the members of a report.</summary>
    public static void Fill(JsonObject json, DemandReport report)
    {
        json["scope"] = FactJson.Scope(report.Scope);
        json["period"] = FactJson.Period(report.Period);
        json["total"] = report.Total;
        json["byField"] = FactJson.Counts(report.ByField, "field");
        json["bySkill"] = FactJson.Counts(report.BySkill, "skill");
        json["salary"] = report.Salary is { } salary
            ? new JsonObject { ["q1"] = salary.Q1, ["median"] = salary.Median, ["q3"] = salary.Q3 }
            : null;
    }
}
