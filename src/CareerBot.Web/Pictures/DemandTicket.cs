using System.Text.Json.Serialization;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Web.Pictures;

/// <summary>The part of a demand report that a picture shows, in few letters.</summary>
/// <param name="Scope">The field, occupation, skill and district asked about, each empty when not.</param>
/// <param name="From">First day, as its number.</param>
/// <param name="To">Last day.</param>
/// <param name="Total">Postings counted.</param>
/// <param name="Unclear">Of these, of no clear field.</param>
/// <param name="Inferred">Of these, with the field inferred.</param>
internal sealed record DemandTicket(
    [property: JsonPropertyName("f")] IReadOnlyList<string> Scope,
    [property: JsonPropertyName("a")] int From,
    [property: JsonPropertyName("z")] int To,
    [property: JsonPropertyName("t")] int Total,
    [property: JsonPropertyName("u")] int Unclear,
    [property: JsonPropertyName("i")] int Inferred)
{
    private const int MostMonths = 24;

    /// <summary>Counts by field, in order.</summary>
    [JsonPropertyName("c")]
    public required IReadOnlyDictionary<string, int> Fields { get; init; }

    /// <summary>Counts by skill, in order.</summary>
    [JsonPropertyName("s")]
    public required IReadOnlyDictionary<string, int> Skills { get; init; }

    /// <summary>Counts by month, in order.</summary>
    [JsonPropertyName("m")]
    public required IReadOnlyDictionary<string, int> Months { get; init; }

    /// <summary>Cuts a report.</summary>
    public static DemandTicket Of(DemandReport report) => new(
        [report.Scope.Field?.Value ?? "", report.Scope.Occupation?.Value ?? "", report.Scope.Skill?.Value ?? "", report.Scope.District?.Value ?? ""],
        report.Period.From.DayNumber,
        report.Period.To.DayNumber,
        report.Total,
        report.Method.Unclear,
        report.Method.FieldInferred)
    {
        Fields = Counts(report.ByField.Take(PictureSheet.MostRows)),
        Skills = Counts(report.BySkill.Take(PictureSheet.MostRows)),
        Months = Counts(report.ByMonth.TakeLast(MostMonths)),
    };

    /// <summary>The report, with what the picture does not show left empty.</summary>
    public DemandReport Report() => new(
        Asked(),
        new DateRange(DateOnly.FromDayNumber(From), DateOnly.FromDayNumber(To)),
        Total,
        0,
        Counted(Fields),
        [],
        Counted(Skills),
        [],
        Counted(Months),
        null,
        new DemandMethod(Total, Unclear, Inferred, 0, 0));

    private DemandScope Asked() => Scope is not [var field, var occupation, var skill, var district] ? new() : new(
        field.Length > 0 ? new FieldId(field) : null,
        occupation.Length > 0 ? new OccupationId(occupation) : null,
        skill.Length > 0 ? new SkillId(skill) : null,
        district.Length > 0 ? new DistrictId(district) : null);

    private static Dictionary<string, int> Counts(IEnumerable<Counted> counted) => counted.ToDictionary(item => item.Key, item => item.Count);

    private List<Counted> Counted(IReadOnlyDictionary<string, int> counts) =>
        [.. counts.Select(count => new Counted(count.Key, count.Value, Shares.Of(count.Value, Total)))];
}
