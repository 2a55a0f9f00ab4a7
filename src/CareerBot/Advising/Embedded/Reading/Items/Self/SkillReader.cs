using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Tells skills a person says they have, lack or do not want from skills they ask about or wish for.</summary>
internal static class SkillReader
{
    private const int SkipReach = 4;
    private const int WishReach = 12;

    /// <summary>Reads a message.</summary>
    public static ToldSkills Read(MessageText text, string? expecting)
    {
        var (held, skipped) = (new List<HeldSkill>(), new List<SkillId>());
        Mention? last = null;
        var lastClaim = Claim.None;
        foreach (var mention in text.Mentions.Where(mention => mention.Kind == MentionKind.Skill))
        {
            var clause = text.ClauseAt(mention.Start);
            var claim = last is not null && IsListed(text, last, mention) ? lastClaim : ClaimOf(text, clause, mention, expecting);
            switch (claim)
            {
                case Claim.Held:
                    held.Add(new(new(mention.Id), mention.Negated ? SkillLevel.None : mention.Level ?? SkillLevel.Working, Evidence(text, clause, mention)));
                    break;
                case Claim.Lacked:
                    held.Add(new(new(mention.Id), SkillLevel.None, Evidence(text, clause, mention)));
                    break;
                case Claim.Skipped:
                    skipped.Add(new(mention.Id));
                    break;
            }

            (last, lastClaim) = (mention, claim);
        }

        return new([.. held.GroupBy(skill => skill.Skill).Select(same => same.Last())], [.. skipped.Distinct()]);
    }

    private static string Evidence(MessageText text, Clause clause, Mention mention) =>
        mention.Evidence.Length > 0 ? mention.Evidence : text.Words(clause.Start, clause.End);

    private static Claim ClaimOf(MessageText text, Clause clause, Mention mention, string? expecting)
    {
        var (start, end) = (mention.Start, mention.Start + mention.Length);
        if (IsSkipped(text, clause, start, end))
        {
            return Claim.Skipped;
        }

        if (IsWished(text, clause, start) || IsForgotten(text, clause, start) || IsInNameOfWork(text, start, end))
        {
            return Claim.None;
        }

        var self = text.FindLast(clause.Start, start, Theme.Pointing, "self");
        if (clause.IsQuestion ? !LeadsBeforeQuestion(text, clause, self, start) : IsOfOthers(text, clause, self, start, end))
        {
            return Claim.None;
        }

        if (mention.Negated || text.FindLast(clause.Start, start, Theme.Pointing) is { Value: "lacking" })
        {
            return Claim.Lacked;
        }

        var isTold = mention.Level is not null || expecting == Slots.Skills || (expecting == Slots.Target && Remainder.ShapeOf(text) == MessageShape.Value) || text.Has(clause, Theme.Pointing, "holding");
        return isTold ? Claim.Held : Claim.None;
    }

    /// <summary>"Skip Python", 不想学编程; but "no Python experience" says it is lacking.</summary>
    private static bool IsSkipped(MessageText text, Clause clause, int start, int end) =>
        text.FindLast(clause.Start, start, Theme.Aim) is { Value: "skip" } cue && text.Distance(cue.End, start) <= SkipReach
        && !(text.Find(end, clause.End, Theme.Experience) is { } experience && text.Distance(end, experience.Start) <= 2)
        && !text.Folded.AsSpan(end, clause.End - end).Contains("background", StringComparison.Ordinal)
        && !text.Folded.AsSpan(end, clause.End - end).Contains("knowledge", StringComparison.Ordinal);

    private static bool IsWished(MessageText text, Clause clause, int start)
    {
        var aim = text.FindLast(clause.Start, start, Theme.Aim);
        if (aim is { Value: "learn" or "goal" } cue && text.Distance(cue.End, start) <= WishReach)
        {
            // "I want to become an analyst and know SQL": what is known after the wish counts.
            return text.Find(cue.End, start, Theme.Pointing, "holding") is not { } holding
                || text.Find(cue.End, holding.Start, Theme.Pointing, "self") is null;
        }

        return text.FindLast(clause.Start, start, Theme.Desire) is { } wish && !IsInsideFiller(text, wish) && text.Find(wish.End, start, Theme.Pointing, "self") is null
            && text.Distance(wish.End, start) <= 6;
    }

    /// <summary>The 要 of 主要.</summary>
    private static bool IsInsideFiller(MessageText text, Cue wish)
    {
        foreach (var filler in text.Cues(Theme.Filler))
        {
            if (filler.Length > wish.Length && filler.Overlaps(wish.Start, wish.End))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The 仓库管理 of 仓库管理员 names the person's work, not a skill.</summary>
    private static bool IsInNameOfWork(MessageText text, int start, int end)
    {
        foreach (var head in text.Cues(Theme.WorkHead))
        {
            if (head.Start == end && Script.IsHan(text.Folded[start]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsForgotten(MessageText text, Clause clause, int start) =>
        text.FindLast(clause.Start, start, Theme.Forget) is { } forget && text.Distance(forget.End, start) <= 8;

    /// <summary>"I know a little Python which courses fit": the statement comes before the question.</summary>
    private static bool LeadsBeforeQuestion(MessageText text, Clause clause, Cue? self, int start) =>
        self is { } pointing && text.Distance(clause.Start, pointing.Start) <= 2
        && text.Find(clause.Start, start, Theme.Question) is null
        && text.Find(start, clause.End, Theme.Question) is { } question && text.Folded[question.Start] is not '?' and not '吗';

    /// <summary>"Jobs that use Python" and "an advanced Python course" tell nothing of the person.</summary>
    private static bool IsOfOthers(MessageText text, Clause clause, Cue? self, int start, int end)
    {
        var from = self?.End ?? clause.Start;
        foreach (var noun in text.Cues(Theme.ShownNoun))
        {
            var isBetween = noun.Start >= from && noun.End <= start;
            var isBehind = noun.Start >= end && clause.Contains(noun.Start) && text.Distance(end, noun.Start) <= 2;
            if ((isBetween || isBehind) && noun.Value != "occupation" && text.Folded.AsSpan(noun.Start, noun.Length) is not "工作")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A skill that stands in a list takes the claim of the one before: "Python, SQL and Excel".</summary>
    private static bool IsListed(MessageText text, Mention last, Mention next)
    {
        var gap = text.Between(last.Start + last.Length, next.Start);
        return gap.Length <= 6 && (gap.Trim(", 、/;") is "" or "and" or "or" or "plus" or "&" or "和" or "与" or "以及" or "还有" or "及" or "跟" or "a bit of");
    }

    private enum Claim
    {
        None,
        Held,
        Lacked,
        Skipped,
    }
}
