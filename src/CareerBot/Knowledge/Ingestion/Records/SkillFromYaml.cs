using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads one skill of <c>skills/*.yaml</c>.</summary>
internal static class SkillFromYaml
{
    public static Skill Read(YamlRecord record)
    {
        var id = record.Id(IdKind.Skill);
        var name = record.LocalText("name");
        EnterName(record, name.Zh, id, record.LineOf("name"));
        EnterName(record, name.En, id, record.LineOf("name"));
        var broader = record.Reference("broader", IdKind.Skill, required: false);
        var skill = new Skill(
            new(id),
            name,
            AliasesFromYaml.Read(record, (alias, line) => EnterName(record, alias, id, line)),
            record.OptionalText("category"),
            broader.Length > 0 ? new(broader) : null,
            record.OptionalLocalText("summary"),
            record.Origin());
        record.End();
        return skill;
    }

    private static void EnterName(YamlRecord record, string name, string skill, int line) =>
        record.Context.SkillNames.Add(name, skill, new(record.Context.File, line));
}
