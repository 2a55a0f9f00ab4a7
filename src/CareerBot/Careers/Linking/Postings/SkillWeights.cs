using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>How much a skill tells of the occupation: one that every occupation asks for tells nothing.</summary>
internal sealed class SkillWeights
{
    private const double PerBroader = 0.5;
    private const double InTitle = 2;

    private readonly FrozenDictionary<SkillId, double> _weights;
    private readonly FrozenDictionary<SkillId, SkillId> _broader;

    /// <summary>Weighs the skills.</summary>
    public SkillWeights(KnowledgeRecords records)
    {
        var uses = records.Occupations.SelectMany(occupation => occupation.Skills.Select(required => required.Skill).Distinct())
            .GroupBy(skill => skill).ToDictionary(group => group.Key, group => group.Count());
        _weights = uses.ToFrozenDictionary(use => use.Key, use => Math.Log((records.Occupations.Count + 1) / (use.Value + 0.5)));
        _broader = records.Skills.Where(skill => skill.Broader is not null).ToFrozenDictionary(skill => skill.Id, skill => skill.Broader!.Value);
    }

    /// <summary>What a skill tells; 0 when no occupation asks for it.</summary>
    public double Of(SkillId skill) => _weights.GetValueOrDefault(skill);

    /// <summary>The skills of a text with what they tell; a skill stands, by half, for the broader one it is a part of.</summary>
    public Dictionary<SkillId, double> Weigh(WorkText text)
    {
        var weighed = new Dictionary<SkillId, double>();
        foreach (var skill in text.Skills)
        {
            var weight = text.TitleSkills.Contains(skill) ? InTitle : 1;
            weighed[skill] = Math.Max(weighed.GetValueOrDefault(skill), weight * Of(skill));
            if (_broader.TryGetValue(skill, out var broader))
            {
                weighed[broader] = Math.Max(weighed.GetValueOrDefault(broader), weight * PerBroader * Of(broader));
            }
        }

        return weighed;
    }
}
