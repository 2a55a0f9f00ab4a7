namespace CareerBot.Careers;

/// <summary>Chooses what a name means when several records bear it: the skill that is akin to the other skills of the text.</summary>
/// <param name="knowledge">The records.</param>
internal sealed class SenseChoice(KnowledgeBase knowledge)
{
    /// <summary>Chooses for every name.</summary>
    /// <param name="matches">The names, by position.</param>
    /// <returns>One meaning for each.</returns>
    public IReadOnlyList<NameSense> Choose(IReadOnlyList<NameMatch> matches)
    {
        var senses = new NameSense[matches.Count];
        for (var at = 0; at < matches.Count; at++)
        {
            senses[at] = matches[at].Entry.Senses.Count == 1 ? matches[at].Sense : Likeliest(matches[at].Entry, matches);
        }

        return senses;
    }

    private NameSense Likeliest(NameEntry entry, IReadOnlyList<NameMatch> matches)
    {
        var best = entry.Senses[0];
        var skills = entry.Senses.Where(sense => sense.Kind == MentionKind.Skill && sense.IsName == best.IsName).ToArray();
        return best.Kind == MentionKind.Skill && skills.Length > 1 ? skills.MaxBy(skill => Kin(skill, entry, matches)) : best;
    }

    private int Kin(NameSense skill, NameEntry entry, IReadOnlyList<NameMatch> matches)
    {
        var category = Category(skill);
        return matches.Count(match => match.Entry != entry && match.Sense.Kind == MentionKind.Skill && Category(match.Sense) == category);
    }

    private string? Category(NameSense skill) => knowledge.Find(new SkillId(skill.Id))?.Category;
}
