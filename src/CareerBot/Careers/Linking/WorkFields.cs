namespace CareerBot.Careers;

/// <summary>Tells the field any text about work belongs to: a posting, a CV, a message.</summary>
public sealed class WorkFields
{
    private const double Named = 0.9;
    private const int LeastSkills = 2;
    private const double LeastShare = 0.6;
    private const double SharesOnly = 0.7;

    private readonly KnowledgeBase _knowledge;
    private readonly WorkLabels _labels;
    private readonly SkillWeights _weights;
    private readonly FieldShares _shares;

    /// <summary>Learns which skills belong to which field.</summary>
    /// <param name="knowledge">The knowledge.</param>
    public WorkFields(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _labels = new WorkLabels(knowledge.Records);
        _weights = new SkillWeights(knowledge.Records);
        _shares = new FieldShares(knowledge.Records);
    }

    /// <summary>The field of a text.</summary>
    /// <param name="mentions">What the text names; what it denies does not count.</param>
    /// <param name="length">How long the text is, in UTF-16 units.</param>
    /// <returns>The field and how sure it is, 0..1; <see langword="null"/> when the text names several fields or too little.</returns>
    public (FieldId Field, double Confidence)? Of(IReadOnlyList<Mention> mentions, int length)
    {
        var named = mentions.Select(FieldNamed).OfType<FieldId>().Distinct().ToList();
        var text = new WorkText { Skills = Skills(mentions), Length = length };
        return named switch
        {
            [var only] => (only, Named),
            [_, ..] => BySkills(text) is { } field && named.Contains(field.Field) ? field : null,
            _ => BySkills(text),
        };
    }

    private static List<SkillId> Skills(IReadOnlyList<Mention> mentions) =>
        [.. mentions.Where(mention => mention.Kind == MentionKind.Skill && !mention.Negated).Select(mention => new SkillId(mention.Id)).Distinct()];

    private FieldId? FieldNamed(Mention mention) => mention.Kind switch
    {
        MentionKind.Field => new FieldId(mention.Id),
        MentionKind.Occupation => _knowledge.Find(new OccupationId(mention.Id))?.Field,
        _ => null,
    };

    private (FieldId Field, double Confidence)? BySkills(WorkText text) =>
        _labels.FieldOf(text, occupation: null) is { } likely ? (likely.Id, likely.Confidence) : ByShares(text);

    /// <summary>Short texts: a few skills of one field.</summary>
    private (FieldId Field, double Confidence)? ByShares(WorkText text)
    {
        var told = text.Skills.Where(skill => _shares.Of(skill).Count > 0).ToList();
        if (told.Count < LeastSkills)
        {
            return null;
        }

        var total = told.Sum(_weights.Of);
        var best = told.SelectMany(skill => _shares.Of(skill).Select(share => (share.Key, Weight: share.Value * _weights.Of(skill))))
            .GroupBy(share => share.Key, (field, shares) => (Field: field, Share: shares.Sum(share => share.Weight) / total))
            .OrderByDescending(field => field.Share).ThenBy(field => field.Field.Value, StringComparer.Ordinal).FirstOrDefault();
        return total > 0 && best.Share >= LeastShare ? (best.Field, best.Share * SharesOnly) : null;
    }
}
