using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>To which fields a skill belongs: by the occupations that ask for it, else by the courses that teach it.</summary>
internal sealed class FieldShares
{
    private const double Essential = 1;
    private const double Optional = 0.5;

    private readonly FrozenDictionary<SkillId, FrozenDictionary<FieldId, double>> _shares;

    /// <summary>Counts the fields.</summary>
    public FieldShares(KnowledgeRecords records)
    {
        var asked = records.Occupations.SelectMany(occupation => occupation.Skills.Select(required =>
            (required.Skill, Field: occupation.Field, Weight: required.Essential ? Essential : Optional))).ToList();
        var known = asked.Select(use => use.Skill).ToHashSet();
        var taught = records.Courses.SelectMany(course => course.Teaches.SelectMany(taught => course.Fields.Select(field =>
            (taught.Skill, Field: field, Weight: Optional)))).Where(use => !known.Contains(use.Skill));
        _shares = asked.Concat(taught).GroupBy(use => use.Skill).ToFrozenDictionary(
            group => group.Key,
            group => group.GroupBy(use => use.Field).ToFrozenDictionary(
                field => field.Key, field => field.Sum(use => use.Weight) / group.Sum(use => use.Weight)));
    }

    /// <summary>The share of each field in a skill, together 1; empty when nothing asks for or teaches it.</summary>
    public IReadOnlyDictionary<FieldId, double> Of(SkillId skill) =>
        _shares.GetValueOrDefault(skill, FrozenDictionary<FieldId, double>.Empty);
}
