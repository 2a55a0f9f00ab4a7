namespace CareerBot.Knowledge.Ingestion;

/// <summary>Remarks on words that name two skills: allowed, for the advisor then asks, but seldom meant.</summary>
internal sealed class SkillNames(FaultList faults)
{
    private readonly Dictionary<string, (string Skill, Place Place)> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Name, string Skill)> _reported = [];

    public void Add(string name, string skill, Place place)
    {
        if (name.Length > 0 && !_owners.TryAdd(name, (skill, place)) && _owners[name] is var owner && owner.Skill != skill && _reported.Add((name, skill)))
        {
            faults.Add(
                place.File,
                place.Line,
                FaultSeverity.Remark,
                $"`{name}` also names the skill `{owner.Skill}` ({owner.Place}). The advisor will ask or decide from context; remove one if only one is meant.");
        }
    }
}
