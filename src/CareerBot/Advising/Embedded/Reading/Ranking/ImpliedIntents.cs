namespace CareerBot.Advising.Embedded;

/// <summary>Adds the intents that a message's items imply.</summary>
internal static class ImpliedIntents
{
    private const double Answered = 1;
    private const double Sure = 0.97;
    private const double Told = 0.9;
    private const double Wished = 0.85;
    private const double Mentioned = 0.29;

    private static readonly string[] Personal = ["years", "education", "work", "hours"];
    private static readonly string[] Constraints = ["money", "time", "mode", "date", "course-language"];

    /// <summary>Adds them.</summary>
    public static void Add(MessageText text, ToldItems told, string? expecting, IntentScores scores)
    {
        AddAnswer(text, told, expecting, scores);
        AddForgetting(told, expecting is not null, scores);
        AddTold(text, told, scores);
        AddAdjusting(told, scores);
        if (told.ReplyLanguage is not null)
        {
            scores.Raise(Intents.SwitchLanguage, Sure);
        }
    }

    private static void AddAnswer(MessageText text, ToldItems told, string? expecting, IntentScores scores)
    {
        if (expecting is null || scores[Intents.Skip] >= Told)
        {
            return;
        }

        if (Answers(told, text, expecting) && (scores[Intents.Forget] < Told || told.ForgottenSlots.Count == 0))
        {
            scores.Raise(Intents.Tell, Answered);
            Calm(scores);
        }
        else if (told.ForgottenSlots.Contains(expecting) && text.Cues(Theme.Forget).Length == 0)
        {
            scores.Raise(Intents.Skip, Answered);
            Calm(scores);
        }
    }

    /// <summary>What is an answer is no chatter.</summary>
    private static void Calm(IntentScores scores)
    {
        foreach (var intent in (ReadOnlySpan<string>)[Intents.OutOfScope, Intents.SmallTalk, Intents.No, Intents.Yes])
        {
            scores.Cap(intent, 0.2);
        }
    }

    private static bool Answers(ToldItems told, MessageText text, string slot) => slot switch
    {
        Slots.Target => told.TargetOccupations.Count > 0 || told.TargetFields.Count > 0,
        Slots.Skills => told.Skills.Count > 0,
        Slots.Times => told.AvailableTimes.Count > 0 || told.UnavailableTimes.Count > 0,
        Slots.Hours => told.HoursPerWeek is not null,
        Slots.Budget => told.Amounts.Count > 0,
        Slots.Mode => told.Mode is not null,
        Slots.District => told.District is not null,
        Slots.Start => told.EarliestStart is not null,
        Slots.Deadline => told.Deadline is not null,
        Slots.CourseLanguage => told.CourseLanguage is not null,
        Slots.CurrentWork => told.CurrentOccupation is not null || told.CurrentWork is not null,
        Slots.Experience => told.ExperienceYears is not null,
        Slots.Education => told.Education is not null,
        Slots.FinishedCourses => told.FinishedCourses.Count > 0,
        Slots.SkippedSkills => told.SkippedSkills.Count > 0,
        _ => text.Found.Count > 0,
    };

    private static void AddForgetting(ToldItems told, bool isAnswer, IntentScores scores)
    {
        if (told.Entities.Count == 0 && told.ForgottenSlots.Count + told.ForgottenSkills.Count == 0)
        {
            return;
        }

        if (told.ForgottenSkills.Count > 0 || told.Entities.Any(entity => entity.Kind == "forget"))
        {
            scores.Raise(Intents.Forget, Sure);
            // Erasing everything is a matter of privacy too, but one answer is enough.
            if (told.ForgottenSlots.Contains(Slots.Everything))
            {
                scores.Cap(Intents.Privacy, Mentioned);
                scores.Raise(Intents.Privacy, Mentioned);
            }
        }
        else if (told.ForgottenSlots.Count > 0 && !isAnswer)
        {
            scores.Raise(Intents.Forget, Told);
            scores.Raise(Intents.AdjustPath, 0.5);
            Calm(scores);
        }
    }

    private static void AddTold(MessageText text, ToldItems told, IntentScores scores)
    {
        var asks = scores.Best(intent => intent is Intents.FindJobs or Intents.FindCourses or Intents.Demand or Intents.AskGuide
            or Intents.ExplainCourse or Intents.CompareCourses or Intents.ExplainOccupation or Intents.OutOfScope or Intents.Privacy or Intents.Forget);
        var isPersonal = told.Skills.Count > 0 || told.CurrentOccupation is not null || told.FinishedCourses.Count > 0 || Stated(text, Personal);
        if (isPersonal)
        {
            scores.Raise(Intents.Tell, Told);
        }
        else if (asks < 0.5 && (Stated(text, Constraints) || told.TargetOccupations.Count > 0 || told.District is not null && !IsAsked(text)))
        {
            scores.Raise(Intents.Tell, Wished);
        }
    }

    private static bool IsAsked(MessageText text) => text.Clauses.Any(clause => clause.IsQuestion);

    private static bool Stated(MessageText text, string[] kinds) =>
        text.Found.Any(item => kinds.Contains(item.Kind) && !text.ClauseAt(item.Start).IsQuestion);

    private static void AddAdjusting(ToldItems told, IntentScores scores)
    {
        var asks = scores.Best(intent => intent is Intents.FindCourses or Intents.FindJobs or Intents.AskGuide or Intents.CompareCourses);
        if ((told.Cheaper || told.Faster) && asks < 0.6)
        {
            scores.Raise(Intents.AdjustPath, Wished);
        }

        if (told.SkippedSkills.Count > 0)
        {
            scores.Raise(Intents.AdjustPath, Wished);
            scores.Raise(Intents.Tell, 0.6);
        }
    }
}
