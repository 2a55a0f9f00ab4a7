using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Finds skills in the lines of a CV; the evidence is the person's own words.</summary>
internal sealed class SkillEvidence(SkillLinker linker)
{
    /// <summary>What makes the linker believe that a word names a skill.</summary>
    private const string Context = "skills, ";
    private const int LongestEvidence = 160;

    private readonly List<HeldSkill> _found = [];

    /// <summary>Takes in a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isList">Whether it lists skills, so that even an everyday word names one.</param>
    public void Add(string line, bool isList)
    {
        var lead = isList ? Context.Length : 0;
        foreach (var mention in linker.Link(isList ? Context + line : line))
        {
            if (mention.Kind == MentionKind.Skill && !mention.Negated && mention.Start >= lead)
            {
                var words = mention.Evidence.StartsWith(Context, StringComparison.Ordinal) ? mention.Evidence[Context.Length..] : mention.Evidence;
                _found.Add(new HeldSkill(new SkillId(mention.Id), mention.Level ?? SkillLevel.None, Evidence(words, line, mention.Text)));
            }
        }
    }

    /// <summary>Each skill once: at the highest level told, else as one that is used, with the words that say most.</summary>
    public IReadOnlyList<HeldSkill> Skills() =>
    [
        .. _found.GroupBy(skill => skill.Skill)
            .Select(same => same.OrderByDescending(skill => skill.Level).First())
            .Select(skill => skill.Level == SkillLevel.None ? skill with { Level = SkillLevel.Working } : skill),
    ];

    private static string Evidence(string clause, string line, string name)
    {
        var words = clause.Trim().Length > name.Length ? clause.Trim() : line.Length <= LongestEvidence ? line : name;
        return CvText.Cut(words, LongestEvidence);
    }
}
