using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Tells occupations aimed at from occupations held, by the nearest word before each that says which.</summary>
internal static class GoalReader
{
    private const int CueReach = 14;

    /// <summary>Reads a message.</summary>
    public static ToldGoals Read(MessageText text, string? expecting)
    {
        var (targets, fields, finished) = (new List<OccupationId>(), new List<FieldId>(), new List<CourseId>());
        OccupationId? current = null;
        foreach (var mention in text.Mentions)
        {
            switch (mention.Kind)
            {
                case MentionKind.Occupation when RoleOf(text, mention, expecting) is { } role:
                    if (role == Role.Current)
                    {
                        current ??= new OccupationId(mention.Id);
                    }
                    else
                    {
                        targets.Add(new(mention.Id));
                    }

                    break;
                case MentionKind.Field when RoleOf(text, mention, expecting) == Role.Target:
                    fields.Add(new(mention.Id));
                    break;
                case MentionKind.Course when IsFinished(text, mention, expecting):
                    finished.Add(new(mention.Id));
                    break;
            }
        }

        return new([.. targets.Distinct()], targets.Count > 0 ? [] : [.. fields.Distinct()], current, [.. finished.Distinct()]);
    }

    private static Role? RoleOf(MessageText text, Mention mention, string? expecting)
    {
        var clause = text.ClauseAt(mention.Start);
        var (start, end) = (mention.Start, mention.Start + mention.Length);
        var cue = NearestAim(text, clause, start) ?? AimBehind(text, clause, end);
        if (IsDenied(text, cue, start, end))
        {
            return null;
        }

        return cue?.Value switch
        {
            "goal" => Role.Target,
            "current" => clause.IsQuestion ? null : Role.Current,
            "from" => IsBehindTo(text, cue.Value.End, start) ? Role.Target : Role.Current,
            _ when expecting == Slots.Target && IsAnswer(text, clause) => Role.Target,
            _ when expecting == Slots.CurrentWork => Role.Current,
            _ => null,
        };
    }

    /// <summary>"What does a data analyst do?" is no answer; "data analyst?" is.</summary>
    private static bool IsAnswer(MessageText text, Clause clause) => !clause.IsQuestion || Remainder.ShapeOf(text) == MessageShape.Value;

    private static Cue? NearestAim(MessageText text, Clause clause, int start)
    {
        var limit = start;
        while (text.FindLast(clause.Start, limit, Theme.Aim) is { } cue)
        {
            if (cue.Value is "goal" or "current" or "from")
            {
                return text.Distance(cue.End, start) <= CueReach ? cue : null;
            }

            limit = cue.Start;
        }

        return null;
    }

    /// <summary>"Data analyst is my goal", "data analyst instead".</summary>
    private static Cue? AimBehind(MessageText text, Clause clause, int end) =>
        text.Find(end, clause.End, Theme.Aim, "goal") is { } cue && text.Distance(end, cue.Start) <= 4 ? cue : null;

    /// <summary>"Not A but B", 不想做A.</summary>
    private static bool IsDenied(MessageText text, Cue? cue, int start, int end) =>
        Denial.Covers(text, start, end, 4) && (cue is null || text.Distance(cue.Value.End, start) > 4)
        || (cue is { } aim && aim.End <= start && (Denial.Covers(text, aim.Start, aim.End, 1) || OverlapsDenial(text, aim)))
        || IsRightBehindNot(text, start);

    private static bool OverlapsDenial(MessageText text, Cue aim)
    {
        foreach (var denial in text.Cues(Theme.Denial))
        {
            if (denial.Value == "before" && denial.Overlaps(aim.Start, aim.End) && denial.Start < aim.Start)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRightBehindNot(MessageText text, int start) =>
        text.FindLast(text.ClauseAt(start).Start, start, Theme.Denial, "before") is { } denial && text.Distance(denial.End, start) <= 2
        && denial.Length > 1 && text.Folded[denial.Start] is not '\u6CA1';

    private static bool IsBehindTo(MessageText text, int from, int start) =>
        text.Find(from, start, Theme.RangeLink, "to") is not null || text.Folded.AsSpan(from, start - from).Contains('\u8F6C');

    private static bool IsFinished(MessageText text, Mention mention, string? expecting)
    {
        var clause = text.ClauseAt(mention.Start);
        return !clause.IsQuestion && (expecting == Slots.FinishedCourses
            || (text.Has(clause, Theme.Aim, "learned") && !Denial.Covers(text, mention.Start, mention.Start + mention.Length, 8)));
    }

    private enum Role
    {
        Target,
        Current,
    }
}
