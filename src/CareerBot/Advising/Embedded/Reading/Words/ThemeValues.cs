using System.Collections.Frozen;

namespace CareerBot.Advising.Embedded;

/// <summary>The values each theme must have words for; the grammar depends on them.</summary>
internal static class ThemeValues
{
    /// <summary>Themes whose values the word lists may name freely.</summary>
    public static bool AreFree(Theme theme) => theme is Theme.Concept or Theme.Foreign or Theme.Holiday;

    /// <summary>The values by theme.</summary>
    public static FrozenDictionary<Theme, IReadOnlyList<string>> Required { get; } = new Dictionary<Theme, IReadOnlyList<string>>
    {
        [Theme.Day] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "weekday", "every-day", "greeting"],
        [Theme.DayPart] = ["morning", "afternoon", "evening", "after-work", "daytime", "all-day", "greeting"],
        [Theme.Clock] = ["am", "pm", "hour", "half"],
        [Theme.Unit] = ["hour", "day", "week", "month", "year", "decade"],
        [Theme.Rate] = ["per-week", "per-day"],
        [Theme.Month] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
        [Theme.Season] = ["spring", "summer", "autumn", "winter"],
        [Theme.DateAnchor] = [
            "now", "tomorrow", "this-week", "next-week", "this-month", "next-month", "month-after-next", "month-end", "next-month-end",
            "mid-year", "this-year", "next-year", "year-end", "next-year-end"],
        [Theme.DateCue] = ["start", "by", "before", "after", "within", "finish", "past"],
        [Theme.RangeLink] = ["to", "join"],
        [Theme.Currency] = ["sign"],
        [Theme.Bound] = ["at-most", "at-least", "about"],
        [Theme.MoneyRole] = ["budget", "salary"],
        [Theme.PayPeriod] = ["year"],
        [Theme.Wish] = ["cheaper", "faster"],
        [Theme.Mode] = ["in-person", "online", "blended"],
        [Theme.WorkMode] = ["on-site", "hybrid", "remote"],
        [Theme.CourseLevel] = ["beginner", "intermediate", "advanced"],
        [Theme.LearningNoun] = ["course"],
        [Theme.CourseLanguage] = ["zh", "en"],
        [Theme.LanguageName] = ["zh", "en"],
        [Theme.ReplyLanguage] = ["zh", "en"],
        [Theme.Education] = ["none", "vocational", "associate", "bachelor", "master", "doctorate"],
        [Theme.Experience] = ["none", "work", "use", "not-work"],
        [Theme.Pointing] = ["self", "holding", "lacking"],
        [Theme.Aim] = ["goal", "current", "from", "learn", "learned", "skip"],
        [Theme.Desire] = ["wish"],
        [Theme.WorkLead] = ["before", "after"],
        [Theme.PersonLead] = ["article"],
        [Theme.WorkHead] = ["person"],
        [Theme.NotWorkWords] = ["person", "place"],
        [Theme.Question] = ["mark", "opening"],
        [Theme.Denial] = ["before", "after", "fine"],
        [Theme.Correction] = ["mark"],
        [Theme.Turn] = ["but"],
        [Theme.Forget] = ["verb"],
        [Theme.Slot] = [
            Slots.Target, Slots.Skills, Slots.Times, Slots.Hours, Slots.Budget, Slots.Mode, Slots.District, Slots.Start, Slots.Deadline,
            Slots.CourseLanguage, Slots.CurrentWork, Slots.Experience, Slots.Education, Slots.FinishedCourses, Slots.SkippedSkills,
            Slots.Everything],
        [Theme.Indifference] = ["mark", "weak", "fine"],
        [Theme.Answer] = ["yes", "no", "skip", "none"],
        [Theme.Join] = ["mark", "starter"],
        [Theme.Polite] = ["mark"],
        [Theme.Topic] = ["career"],
        [Theme.Concept] = [
            "harm", "harmless", "inquiry", "doing", "distress", "me", "course", "job", "hire", "occupation", "ability", "pathway", "human", "guidance", "enroll"],
        [Theme.Foreign] = [],
        [Theme.Holiday] = [],
        [Theme.Neutral] = ["word"],
        [Theme.Ordinal] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "last"],
        [Theme.Leading] = ["first"],
        [Theme.Pointer] = ["one", "all"],
        [Theme.ShownNoun] = ["course", "posting", "occupation"],
        [Theme.NotPointing] = ["phrase"],
        [Theme.FollowUp] = ["opener"],
        [Theme.Filler] = ["word"],
        [Theme.Everywhere] = ["city"],
        [Theme.Availability] = ["mark"],
        [Theme.Choice] = ["mark"],
    }.ToFrozenDictionary();
}
