using CareerBot.Recommendations;
using CareerBot.Reports;

namespace CareerBot.Cli;

/// <summary>Makes the report of a call.</summary>
internal static class ReportText
{
    /// <summary>Counts and writes.</summary>
    /// <param name="kind"><c>demand</c> or <c>supply</c>.</param>
    /// <param name="asked">What the call asks for.</param>
    /// <param name="recommender">Counts.</param>
    public static string Write(string kind, AskedReport asked, Recommender recommender)
    {
        var scope = ReportScope.Of(asked, recommender.Knowledge);
        var period = ReportScope.Period(asked, recommender.Today);
        var wording = new ReportWording(recommender.Knowledge, asked.Language);
        if (kind == "supply")
        {
            var supply = recommender.Supply(scope, period);
            return asked.Format == ReportFormat.Json ? ReportJson.Write(supply, wording) : Write(MarketReports.Of(supply, wording), wording, asked, recommender.Today);
        }

        var demand = recommender.Demand(scope, period);
        return asked.Format == ReportFormat.Json ? ReportJson.Write(demand, wording) : Write(MarketReports.Of(demand, wording), wording, asked, recommender.Today);
    }

    private static string Write(MarketReport report, ReportWording wording, AskedReport asked, DateOnly today) => asked.Format == ReportFormat.Html
        ? new ReportPage(report, wording, today).Draw()
        : ReportTables.Write(report, wording);
}
