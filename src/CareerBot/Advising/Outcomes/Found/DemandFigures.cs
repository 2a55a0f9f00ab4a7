using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>The figures of a demand report, written out for the citation check.</summary>
internal static class DemandFigures
{
    /// <summary>Writes the figures of a report.</summary>
    public static string Of(DemandReport report, string currency, Language language)
    {
        var counts = report.ByField.Concat(report.ByOccupation).Concat(report.BySkill).Concat(report.ByDistrict)
            .Select(counted => $"{counted.Count} {Figures.Share(counted.Share)}");
        var salary = report.Salary is { } range
            ? $"{Figures.Money(range.Q1, currency)} {Figures.Money(range.Median, currency)} {Figures.Money(range.Q3, currency)} {range.Postings}"
            : "";
        return string.Join('\n', counts.Append(salary).Append(
            $"{report.Total} {report.Open} {Figures.Day(report.Period.From, language)} {Figures.Day(report.Period.To, language)} {Figures.Share(report.FieldInferredShare)}"));
    }
}
