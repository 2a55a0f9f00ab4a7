using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Reads choices out of fixed sets: ways of learning and working, course levels and languages.</summary>
internal static class ChoiceReader
{
    private const int DenialReach = 6;

    /// <summary>The way of learning; a denied one means the other.</summary>
    public static CourseMode? Mode(MessageText text)
    {
        CourseMode? chosen = null;
        foreach (var cue in text.Cues(Theme.Mode))
        {
            var mode = cue.Value switch { "online" => CourseMode.Online, "in-person" => CourseMode.InPerson, _ => CourseMode.Blended };
            if (Denial.Covers(text, cue.Start, cue.End, DenialReach))
            {
                mode = mode == CourseMode.Online ? CourseMode.InPerson : CourseMode.Online;
            }

            if (!IsPartOfName(text, cue) && !IsOfWork(text, cue))
            {
                chosen = Combined(text, chosen, mode);
                text.Add("mode", cue.Value, cue.Start, cue.End);
            }
        }

        return chosen;
    }

    /// <summary>Where work is to be done; "remote" beside courses is a way of learning instead.</summary>
    public static WorkMode? WorkMode(MessageText text)
    {
        foreach (var cue in text.Cues(Theme.WorkMode))
        {
            var clause = text.ClauseAt(cue.Start);
            if (text.IsTaken(cue.Start, cue.End) || (text.Find(clause.Start, clause.End, Theme.LearningNoun) is not null && cue.Length < 8)
                || Denial.Covers(text, cue.Start, cue.End, DenialReach))
            {
                continue;
            }

            text.Add("work-mode", cue.Value, cue.Start, cue.End);
            return cue.Value switch { "remote" => Careers.WorkMode.Remote, "hybrid" => Careers.WorkMode.Hybrid, _ => Careers.WorkMode.OnSite };
        }

        return null;
    }

    /// <summary>The level of course asked for: told only beside a word for courses.</summary>
    public static CourseLevel? Level(MessageText text)
    {
        foreach (var cue in text.Cues(Theme.CourseLevel))
        {
            if (IsBesideCourse(text, cue) && !IsPartOfName(text, cue))
            {
                text.Add("course-level", cue.Value, cue.Start, cue.End);
                return Enum.Parse<CourseLevel>(cue.Value, ignoreCase: true);
            }
        }

        return null;
    }

    /// <summary>The teaching language.</summary>
    public static Language? TeachingLanguage(MessageText text, string? expecting)
    {
        if (Last(text, Theme.CourseLanguage) is { } cue)
        {
            text.Add("course-language", cue.Value, cue.Start, cue.End);
            return LanguageCode.Parse(cue.Value);
        }

        return expecting == Slots.CourseLanguage && Last(text, Theme.LanguageName) is { } name ? LanguageCode.Parse(name.Value) : null;
    }

    /// <summary>A language the person asks to be answered in.</summary>
    public static Language? ReplyLanguage(MessageText text, string? expecting)
    {
        if (text.Cues(Theme.CourseLanguage).Length > 0)
        {
            return null;
        }

        if (Last(text, Theme.ReplyLanguage) is { } cue && !IsAboutOthers(text, cue))
        {
            return LanguageCode.Parse(cue.Value);
        }

        // The name of a language as the whole message asks for it.
        return expecting is not (Slots.CourseLanguage or Slots.Skills) && Last(text, Theme.LanguageName) is { } name
            && text.Distance(0, text.Folded.Length) <= text.Distance(name.Start, name.End) + 2
            ? LanguageCode.Parse(name.Value)
            : null;
    }

    private static CourseMode Combined(MessageText text, CourseMode? chosen, CourseMode mode) =>
        chosen is { } earlier && earlier != mode && text.Cues(Theme.Correction).Length == 0 && !text.Folded.Contains("or", StringComparison.Ordinal)
            && !text.Folded.Contains('\u6216')
            ? CourseMode.Blended
            : mode;

    /// <summary>A word inside the name of a course or an occupation belongs to that name.</summary>
    private static bool IsPartOfName(MessageText text, Cue cue) =>
        text.Mentions.Any(mention => mention.Length > cue.Length && mention.Start <= cue.Start && mention.Start + mention.Length >= cue.End);

    /// <summary>The "from home" of "work from home".</summary>
    private static bool IsOfWork(MessageText text, Cue cue)
    {
        foreach (var work in text.Cues(Theme.WorkMode))
        {
            if (work.Length > cue.Length && work.Overlaps(cue.Start, cue.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBesideCourse(MessageText text, Cue cue)
    {
        var clause = text.ClauseAt(cue.Start);
        return (text.Find(cue.End, clause.End, Theme.LearningNoun) is { } noun && text.Distance(cue.End, noun.Start) <= 4)
            || (text.FindLast(clause.Start, cue.Start, Theme.LearningNoun) is { } before && text.Distance(before.End, cue.Start) <= 4)
            || text.Between(Math.Max(0, cue.Start - 4), cue.Start) is "for";
    }

    /// <summary>"Do the teachers speak English?" asks about others.</summary>
    private static bool IsAboutOthers(MessageText text, Cue cue)
    {
        var clause = text.ClauseAt(cue.Start);
        return text.Find(clause.Start, cue.Start, Theme.LearningNoun) is not null || text.Find(clause.Start, cue.Start, Theme.ShownNoun) is not null
            || text.Folded.AsSpan(clause.Start, cue.Start - clause.Start).Contains("teacher", StringComparison.Ordinal);
    }

    private static Cue? Last(MessageText text, Theme theme) => text.Cues(theme) is { Length: > 0 } cues ? cues[^1] : null;
}
