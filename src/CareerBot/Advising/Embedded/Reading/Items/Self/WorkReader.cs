using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// Reads current or former work in the person's own words. Only words of work are taken: what a person is besides their work
/// (family, origin, age, health) is never kept.
/// </summary>
internal static class WorkReader
{
    private const int LongestHan = 8;
    private const int LongestLatin = 8;

    /// <summary>Reads a message.</summary>
    /// <returns>The words; <see langword="null"/> when none are told or they name one of the center's occupations.</returns>
    public static string? Read(MessageText text, string? expecting)
    {
        foreach (var clause in text.Clauses)
        {
            if (!clause.IsQuestion && (InClause(text, clause) ?? Answer(text, clause, expecting)) is { } work)
            {
                return work;
            }
        }

        return null;
    }

    private static string? InClause(MessageText text, Clause clause)
    {
        foreach (var lead in text.Cues(Theme.WorkLead))
        {
            if (!clause.Contains(lead.Start) || text.Find(clause.Start, lead.Start, Theme.Desire) is not null || IsGoal(text, clause, lead))
            {
                continue;
            }

            var (start, end) = lead.Value == "before" ? Behind(text, clause, lead.End) : Before(text, clause, lead.Start);
            if (Accept(text, start, end) is { } work)
            {
                return work;
            }
        }

        return Person(text, clause) ?? BeforeExperience(text, clause);
    }

    private static bool IsGoal(MessageText text, Clause clause, Cue lead) =>
        text.FindLast(clause.Start, lead.End, Theme.Aim) is { Value: "goal" } goal && goal.End > lead.Start - 2 && goal.Start < lead.Start;

    /// <summary>"I am a nurse", 我是会计: the words up to one that names people by their work.</summary>
    private static string? Person(MessageText text, Clause clause)
    {
        foreach (var lead in text.Cues(Theme.PersonLead))
        {
            if (!clause.Contains(lead.Start) || text.Find(clause.Start, lead.Start, Theme.Desire) is not null)
            {
                continue;
            }

            var start = text.SkipSpaces(AfterYears(text, lead.End));
            var stop = Math.Min(clause.End, start + 40);
            if (text.FindLast(start, stop, Theme.WorkHead) is { } && text.Find(start, stop, Theme.WorkHead) is { } head
                && text.Distance(start, head.End) <= LongestLatin)
            {
                return Accept(text, start, LastHead(text, head, stop).End);
            }
        }

        return null;
    }

    /// <summary>In "graphic designer assistant" the last of the joined words ends the name.</summary>
    private static Cue LastHead(MessageText text, Cue head, int stop)
    {
        while (text.Find(head.End, stop, Theme.WorkHead) is { } next && text.Between(head.End, next.Start).IsEmpty)
        {
            head = next;
        }

        return head;
    }

    /// <summary>四年市场经验, "four years' marketing experience".</summary>
    private static string? BeforeExperience(MessageText text, Clause clause)
    {
        var years = text.Found.FirstOrDefault(item => item.Kind == "years" && clause.Contains(item.Start));
        return years.End > 0 && text.Find(years.End, clause.End, Theme.Experience, "work") is { } work && work.Start > years.End
            ? Accept(text, SkipFillers(text, years.End), work.Start)
            : null;
    }

    private static (int Start, int End) Behind(MessageText text, Clause clause, int from)
    {
        var start = SkipFillers(text, AfterYears(text, from));
        return (start, Stop(text, start, clause.End));
    }

    private static (int Start, int End) Before(MessageText text, Clause clause, int end)
    {
        var start = clause.Start;
        foreach (var theme in (ReadOnlySpan<Theme>)[Theme.Pointing, Theme.Aim, Theme.PersonLead, Theme.WorkLead])
        {
            start = Math.Max(start, text.FindLast(clause.Start, end, theme)?.End ?? start);
        }

        return (SkipFillers(text, AfterYears(text, start)), end);
    }

    /// <summary>Skips a length of time: 做了四年市场.</summary>
    private static int AfterYears(MessageText text, int from)
    {
        var at = text.SkipSpaces(from);
        foreach (var item in text.Found)
        {
            if (item.Kind == "years" && item.Start <= at && item.End > at)
            {
                at = item.End;
            }
        }

        return at < text.Folded.Length && text.Folded[at] is '多' or '半' or '的' ? at + 1 : at;
    }

    private static int SkipFillers(MessageText text, int from)
    {
        var at = text.SkipSpaces(from);
        foreach (var filler in (ReadOnlySpan<string>)["of ", "in ", "doing ", "working in ", "the ", "a ", "an ", "of ", "as ", "with ", "一家", "的", "过", "是", "在", "于", "了", "做"])
        {
            if (text.Folded.AsSpan(at).StartsWith(filler, StringComparison.Ordinal))
            {
                at = text.SkipSpaces(at + filler.Length);
            }
        }

        return at;
    }

    /// <summary>Where the name of the work ends: before a word that begins something else, or after a few words.</summary>
    private static int Stop(MessageText text, int start, int end)
    {
        foreach (var theme in (ReadOnlySpan<Theme>)[Theme.Aim, Theme.Pointing, Theme.Turn, Theme.Join, Theme.Desire, Theme.DateCue])
        {
            end = Math.Min(end, text.Find(start + 1, end, theme)?.Start ?? end);
        }

        foreach (var stop in (ReadOnlySpan<string>)[" for ", " at ", " with ", " since ", " to ", " so ", " on ", " as ", "的", "工作", "方面", "相关", "行业", "，", "。", ".", "!", ","])
        {
            var at = start < end ? text.Folded.AsSpan(start, end - start).IndexOf(stop, StringComparison.Ordinal) : -1;
            end = at > 0 ? start + at : end;
        }

        return end;
    }

    private static string? Accept(MessageText text, int start, int end)
    {
        if (end <= start || text.Distance(start, end) is 0 or > LongestLatin || (Script.IsHan(text.Folded[start]) && end - start > LongestHan)
            || text.Find(start, end, Theme.NotWorkWords) is not null || text.Numbers.Any(number => number.Start >= start && number.End <= end && number.InDigits)
            || Overlaps(text, start, end))
        {
            return null;
        }

        var work = text.Words(start, end).Trim('.', ',', '!', ' ', '\u3002', '\uFF0C');
        text.Add("work", work, start, end);
        return work.Length > 0 ? work : null;
    }

    /// <summary>A known occupation, a course or a district is told by its record instead.</summary>
    private static bool Overlaps(MessageText text, int start, int end) =>
        text.Mentions.Any(mention => mention.Kind is MentionKind.Occupation or MentionKind.Course or MentionKind.District
            && mention.Start < end && start < mention.Start + mention.Length);

    /// <summary>The whole clause, when work was asked for.</summary>
    private static string? Answer(MessageText text, Clause clause, string? expecting) =>
        expecting == Slots.CurrentWork && text.Find(clause.Start, clause.End, Theme.Answer) is null && text.Numbers.Count == 0
            ? Accept(text, SkipFillers(text, clause.Start), clause.End)
            : null;
}
