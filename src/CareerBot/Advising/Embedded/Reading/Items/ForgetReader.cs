using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads what is to be forgotten: "forget my budget", 忘掉我的预算, and what no longer matters: "any district is fine", 预算不限.</summary>
internal static class ForgetReader
{
    /// <summary>Reads a message.</summary>
    /// <returns>Slots by the names of <see cref="Slots"/>, and skills by id; both empty when nothing is to be forgotten.</returns>
    public static (IReadOnlyList<string> Slots, IReadOnlyList<SkillId> Skills) Read(MessageText text, string? expecting)
    {
        var (slots, skills) = (new List<string>(), new List<SkillId>());
        foreach (var clause in text.Clauses)
        {
            var verb = text.Find(clause.Start, clause.End, Theme.Forget);
            if (verb is { } forget)
            {
                Forget(text, clause, forget, slots, skills);
            }
            else if (!clause.IsQuestion && IsIndifferent(text, clause, expecting))
            {
                slots.AddRange(Named(text, clause.Start, clause.End).DefaultIfEmpty(expecting ?? ""));
            }
        }

        slots.RemoveAll(string.IsNullOrEmpty);
        return ([.. slots.Distinct()], [.. skills.Distinct()]);
    }

    private static void Forget(MessageText text, Clause clause, Cue verb, List<string> slots, List<SkillId> skills)
    {
        var named = Named(text, clause.Start, clause.End).ToList();
        var mentioned = text.Mentions
            .Where(mention => mention.Kind == MentionKind.Skill && clause.Contains(mention.Start) && !IsSkip(text, verb))
            .Select(mention => new SkillId(mention.Id))
            .ToList();
        skills.AddRange(mentioned);
        if (mentioned.Count > 0)
        {
            named.Remove(Slots.Skills);
        }

        if (text.Find(clause.Start, clause.End, Theme.Wish) is null)
        {
            slots.AddRange(named);
        }

        if (mentioned.Count + named.Count > 0)
        {
            text.Add("forget", string.Join(' ', [.. named, .. mentioned.Select(skill => skill.Value)]), verb.Start, verb.End);
        }
    }

    /// <summary>"Remove Python" takes it out of the plan, "forget Python" out of what is known.</summary>
    private static bool IsSkip(MessageText text, Cue verb)
    {
        foreach (var aim in text.Cues(Theme.Aim))
        {
            if (aim.Value == "skip" && aim.Overlaps(verb.Start, verb.End))
            {
                return text.Cues(Theme.Slot).Length == 0;
            }
        }

        return false;
    }

    private static IEnumerable<string> Named(MessageText text, int start, int end)
    {
        var named = new List<string>();
        foreach (var slot in text.Cues(Theme.Slot))
        {
            if (slot.Start >= start && slot.End <= end)
            {
                named.Add(slot.Value);
            }
        }

        // "Everything about my budget" is about the budget.
        return named.Exists(slot => slot != Slots.Everything) ? named.Where(slot => slot != Slots.Everything) : named.Distinct();
    }

    private static bool IsIndifferent(MessageText text, Clause clause, string? expecting)
    {
        var isPlain = text.Has(clause, Theme.Indifference, "mark");
        var isWeak = text.Has(clause, Theme.Indifference, "weak") && (text.Has(clause, Theme.Indifference, "fine") || IsWhole(text, expecting));
        return (isPlain || isWeak) && (expecting is not null || text.Find(clause.Start, clause.End, Theme.Slot) is not null)
            && text.Found.All(item => !clause.Contains(item.Start) || item.Kind is "forget");
    }

    /// <summary>"Any" or "both" as the whole answer to a question.</summary>
    private static bool IsWhole(MessageText text, string? expecting) => expecting is not null && text.Distance(0, text.Folded.Length) <= 4;
}
