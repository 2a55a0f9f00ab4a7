namespace CareerBot.Careers;

/// <summary>Cuts a tokenized text with its names into the pieces that levels are read from.</summary>
/// <param name="phrases">The level words.</param>
internal sealed class ClauseItems(PhraseTable<PhraseMeaning> phrases)
{
    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The names found in it, by position.</param>
    public List<ClauseItem> Read(TokenizedText text, IReadOnlyList<NameMatch> mentions)
    {
        var items = new List<ClauseItem>(text.Count);
        var mention = 0;
        for (var token = 0; token < text.Count; token = items[^1].Last + 1)
        {
            if (mention < mentions.Count && mentions[mention].First == token)
            {
                items.Add(new ClauseItem(new PhraseMeaning(PhraseKind.Mention), token, mentions[mention].Last, text[token].Joint) { Mention = mention });
                mention++;
            }
            else
            {
                var end = mention < mentions.Count ? mentions[mention].First : text.Count;
                Add(items, ReadPhrase(text, token, end));
            }
        }

        return items;
    }

    private ClauseItem ReadPhrase(TokenizedText text, int token, int end)
    {
        if (phrases.TryMatch(text, token, end, out var last, out var meaning))
        {
            return Duration.TryRead(text, token, end, out var longer, out var time) && longer > last
                ? Time(text, token, longer, time)
                : new ClauseItem(meaning, token, last, text[token].Joint);
        }

        return Duration.TryRead(text, token, end, out last, out var years)
            ? Time(text, token, last, years)
            : new ClauseItem(default, token, token, text[token].Joint);
    }

    private static ClauseItem Time(TokenizedText text, int first, int last, double years) =>
        new(new PhraseMeaning(PhraseKind.Duration), first, last, text[first].Joint) { Years = years };

    /// <summary>A denied level is one statement: "not an expert" tells a lower level, "don't really know" a lack.</summary>
    private static void Add(List<ClauseItem> items, ClauseItem item)
    {
        var denial = items.Count - 1;
        if (denial > 0 && items[denial].Kind is PhraseKind.Word or PhraseKind.Filler or PhraseKind.Copula && items[denial].Joint < Joint.Loose)
        {
            denial--;
        }

        if (item.Kind != PhraseKind.Level || item.Joint >= Joint.Loose || denial < 0 || items[denial].Kind != PhraseKind.Negation)
        {
            items.Add(item);
            return;
        }

        var start = items[denial];
        items.RemoveRange(denial, items.Count - denial);
        items.Add(new ClauseItem(Deny(item.Meaning), start.First, item.Last, start.Joint));
    }

    private static PhraseMeaning Deny(PhraseMeaning level) => level.Level switch
    {
        SkillLevel.Expert => level with { Level = SkillLevel.Working },
        SkillLevel.Proficient => level with { Level = SkillLevel.Aware },
        _ => level with { Kind = PhraseKind.Negation, Level = SkillLevel.None },
    };
}
