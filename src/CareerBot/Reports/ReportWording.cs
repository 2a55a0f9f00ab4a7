using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Reports;

/// <summary>The words of reports in one language: names of records, texts of <c>prompts/reports</c>, figures as answers write them.</summary>
/// <param name="Knowledge">The records.</param>
/// <param name="Language">The language.</param>
public sealed record ReportWording(KnowledgeBase Knowledge, Language Language)
{
    private static readonly TextCatalog Texts = TextCatalog.Load(typeof(ReportWording).Assembly, "reports");

    /// <summary>A text.</summary>
    public string Text(string key, params (string Name, object Value)[] values) => Texts.Text(Language, key, values);

    /// <summary>A field's name; that of what is unclear for an empty id.</summary>
    public string Field(string id) => id.Length == 0 ? Text("unclear") : Knowledge.Find(new FieldId(id))?.Name.In(Language) ?? id;

    /// <summary>An occupation's name; that of what is unclear for an empty id.</summary>
    public string Occupation(string id) =>
        id.Length == 0 ? Text("unclear") : Knowledge.Find(new OccupationId(id))?.Name.In(Language) ?? id;

    /// <summary>A district's name; that of what is not stated for an empty id.</summary>
    public string District(string id) =>
        id.Length == 0 ? Text("not-stated") : Knowledge.Find(new DistrictId(id))?.Name.In(Language) ?? id;

    /// <summary>A skill's name.</summary>
    public string Skill(string id) => Knowledge.Find(new SkillId(id))?.Name.In(Language) ?? id;

    /// <summary>Which postings a report counts.</summary>
    public string Scope(DemandScope scope)
    {
        string?[] parts =
        [
            scope.Field is { } field ? Field(field.Value) : null,
            scope.Occupation is { } occupation ? Occupation(occupation.Value) : null,
            scope.Skill is { } skill ? Skill(skill.Value) : null,
            scope.District is { } district ? District(district.Value) : null,
        ];
        var named = parts.OfType<string>().ToList();
        return named.Count == 0 ? Text("all-postings") : string.Join(" · ", named);
    }

    /// <summary>The days a report counts.</summary>
    public string Period(DateRange period) => LocalFormat.Dates(period.From, period.To, Language);

    /// <summary>An amount in the center's currency.</summary>
    public string Money(decimal amount) => LocalFormat.Money(amount, Knowledge.Center.Currency);

    /// <summary>A count.</summary>
    public static string Count(int count) => LocalFormat.Number(count);

    /// <summary>A share.</summary>
    public static string Share(double share) => LocalFormat.Percent(share);
}
