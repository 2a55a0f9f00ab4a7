namespace CareerBot.Careers;

/// <summary>What one occupation asks for, weighed for comparison.</summary>
internal sealed class OccupationProfile
{
    private const double Optional = 0.5;

    private readonly (SkillId Skill, double Weight, bool Essential)[] _skills;
    private readonly double _length;
    private readonly double _essential;

    /// <summary>Weighs the skills of an occupation.</summary>
    public OccupationProfile(Occupation occupation, SkillWeights weights)
    {
        Occupation = occupation;
        _skills = [.. occupation.Skills.DistinctBy(required => required.Skill).Select(required =>
            (required.Skill, weights.Of(required.Skill) * (required.Essential ? 1 : Optional), required.Essential))];
        _length = Math.Sqrt(_skills.Sum(skill => skill.Weight * skill.Weight));
        _essential = _skills.Where(skill => skill.Essential).Sum(skill => skill.Weight);
    }

    /// <summary>The occupation.</summary>
    public Occupation Occupation { get; }

    /// <summary>Compares the skills of a text with the profile.</summary>
    /// <param name="weighed">The weighed skills.</param>
    /// <param name="length">The length of that vector.</param>
    public ProfileMatch Compare(Dictionary<SkillId, double> weighed, double length)
    {
        var (product, essential, named) = (0.0, 0.0, 0);
        foreach (var (skill, weight, isEssential) in _skills)
        {
            if (weighed.TryGetValue(skill, out var told))
            {
                product += told * weight;
                essential += isEssential ? weight : 0;
                named++;
            }
        }

        return product == 0
            ? new ProfileMatch(Occupation, 0, 0, named)
            : new ProfileMatch(Occupation, product / (length * _length), _essential == 0 ? 0 : essential / _essential, named);
    }
}
