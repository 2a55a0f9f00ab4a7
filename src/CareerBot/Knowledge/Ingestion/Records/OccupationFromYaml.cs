using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads one occupation of <c>occupations/*.yaml</c>.</summary>
internal static class OccupationFromYaml
{
    public static Occupation Read(YamlRecord record)
    {
        var occupation = new Occupation(
            new(record.Id(IdKind.Occupation)),
            record.LocalText("name"),
            AliasesFromYaml.Read(record, (_, _) => { }),
            new(record.Reference("field", IdKind.Field)),
            record.LocalText("summary"),
            SkillLevels.Read(
                record, "skills", required: true, (skill, row) => new SkillRequirement(skill, SkillLevels.Level(row, "level"), row.Flag("essential"))),
            Entry(record.Child("entry")),
            [.. record.References("related", IdKind.Occupation, required: false).Select(id => new OccupationId(id))],
            record.Origin());
        record.End();
        return occupation;
    }

    private static EntryRequirements Entry(YamlRecord? record)
    {
        if (record is null)
        {
            return new(null, null);
        }

        var entry = new EntryRequirements(
            record.OptionalChoice("education", FormatWords.EducationLevels),
            (double?)record.OptionalNumber("experience", NumberRule.Years));
        record.End();
        return entry;
    }
}
