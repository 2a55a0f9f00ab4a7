using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>Builds an occupation.</summary>
public sealed class OccupationBuilder(string id)
{
    private readonly List<SkillRequirement> _skills = [];
    private FieldId _field = KnowledgeBuilder.UsualField;

    public OccupationBuilder Wanting(string skill, int level = 2, bool essential = true)
    {
        _skills.Add(new SkillRequirement(new SkillId(skill), (SkillLevel)level, essential));
        return this;
    }

    public OccupationBuilder In(string field)
    {
        _field = new FieldId(field);
        return this;
    }

    public Occupation Build() => new(
        new OccupationId(id),
        SampleOrigin.Text(id),
        Aliases.None,
        _field,
        SampleOrigin.Text(id),
        _skills,
        new EntryRequirements(null, null),
        [],
        SampleOrigin.Value);
}
