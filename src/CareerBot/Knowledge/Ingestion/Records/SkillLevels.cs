using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads lists that give each skill a level: of occupations, and what courses teach and require.</summary>
internal static class SkillLevels
{
    /// <summary>Reads a list; a skill that stands in it twice is a fault, for the two levels may disagree.</summary>
    /// <param name="record">The record that holds the list.</param>
    /// <param name="key">The key of the list.</param>
    /// <param name="required">Whether it must be there.</param>
    /// <param name="read">Makes an item of its skill and its other keys.</param>
    public static IReadOnlyList<T> Read<T>(YamlRecord record, string key, bool required, Func<SkillId, YamlRecord, T> read)
    {
        var items = new List<T>();
        var lines = new Dictionary<string, int>();
        foreach (var row in record.Children(key, required))
        {
            var skill = row.Reference("skill", IdKind.Skill);
            items.Add(read(new(skill), row));
            row.End();
            if (skill.Length > 0 && !lines.TryAdd(skill, row.Line))
            {
                record.Context.Fault(row.Line, $"The skill `{skill}` stands twice in `{key}` (first in line {lines[skill]}). Keep one.");
            }
        }

        return items;
    }

    public static SkillLevel Level(YamlRecord row, string key) => (SkillLevel)(int)row.Number(key, NumberRule.Level);
}
