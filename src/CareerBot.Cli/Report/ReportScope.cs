using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Cli;

/// <summary>Finds the records that the options of a report name, by id or by any of their names.</summary>
internal static class ReportScope
{
    private const int MostNamed = 12;

    /// <summary>The scope a call asks for.</summary>
    /// <exception cref="CommandFailure">A name means no record, or several.</exception>
    public static DemandScope Of(AskedReport asked, KnowledgeBase knowledge) => new(
        Field: asked.Field is { } field
            ? new FieldId(Find("field", field, knowledge.Fields.Select(known => (known.Id.Value, Names(known.Name)))))
            : null,
        Skill: asked.Skill is { } skill
            ? new SkillId(Find("skill", skill, knowledge.Skills.Select(known => (known.Id.Value, Names(known.Name).Concat(known.Aliases.All)))))
            : null,
        District: asked.District is { } district
            ? new DistrictId(Find("district", district, knowledge.Center.Districts.Select(known => (known.Id.Value, Names(known.Name)))))
            : null);

    /// <summary>The period a call asks for.</summary>
    /// <returns>The days; <see langword="null"/> when it names none.</returns>
    /// <exception cref="CommandFailure">The first day has not come yet.</exception>
    public static DateRange? Period(AskedReport asked, DateOnly today) => asked.Since switch
    {
        null => null,
        { } since when since > today => throw new CommandFailure($"--since {since:yyyy-MM-dd} has not come yet. Today is {today:yyyy-MM-dd}."),
        { } since => new DateRange(since, today),
    };

    private static string Find(string kind, string written, IEnumerable<(string Id, IEnumerable<string> Names)> known)
    {
        var records = known.ToList();
        var found = records.Where(record => record.Id == written).Select(record => record.Id).ToList() is { Count: > 0 } exact
            ? exact
            : [.. records.Where(record => record.Names.Any(name => Same(name, written))).Select(record => record.Id)];
        return found switch
        {
            [var only] => only,
            [] => throw new CommandFailure($"There is no {kind} '{written}'. {Suggestion(written, records)}"),
            _ => throw new CommandFailure($"'{written}' means several: {string.Join(", ", found)}. Name one by its id."),
        };
    }

    private static string Suggestion(string written, List<(string Id, IEnumerable<string> Names)> records)
    {
        var close = records
            .Where(record => record.Names.Append(record.Id).Any(name =>
                name.Contains(written, StringComparison.OrdinalIgnoreCase) || written.Contains(name, StringComparison.OrdinalIgnoreCase)))
            .Select(record => record.Id).Take(MostNamed).ToList();
        var named = close.Count > 0 ? close : records.Count <= MostNamed ? [.. records.Select(record => record.Id)] : [];
        return named.Count > 0 ? $"Try one of: {string.Join(", ", named)}." : "Find its id with careerbot search.";
    }

    private static bool Same(string name, string written) => string.Equals(name, written.Trim(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(LocalText name) => [name.Zh, name.En];
}
