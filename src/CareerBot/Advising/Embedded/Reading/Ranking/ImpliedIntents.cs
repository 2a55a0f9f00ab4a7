using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>Adds the intents that a message's items imply.</summary>
internal static class ImpliedIntents
{
    private const double Sure = 0.97;
    private const double Told = 0.9;
    private const double Changed = 0.92;
    private const double Wished = 0.85;
    private const double Clear = 0.35;
    private const double Courteous = 0.35;
    private const double Mentioned = 0.29;

    private static readonly string[] Personal = ["years", "education", "work", "hours"];
    private static readonly string[] Constraints = ["money", "time", "mode", "date", "course-language"];

    /// <summary>Adds them.</summary>
    public static void Add(MessageText text, ToldItems told, Moment moment, IntentScores scores)
    {
        AddForgetting(told, moment.Expecting is not null, scores);
        AddTold(text, told, moment, scores);
        AddAdjusting(told, scores);
        if (told.ReplyLanguage is not null)
        {
            scores.Raise(Intents.SwitchLanguage, Sure);
        }

        AnswerIntents.Add(text, told, moment, scores);
    }

    /// <summary>What is an answer is no chatter.</summary>
    private static void Calm(IntentScores scores)
    {
        foreach (var intent in (ReadOnlySpan<string>)[Intents.OutOfScope, Intents.SmallTalk, Intents.No, Intents.Yes])
        {
            scores.Cap(intent, 0.2);
        }
    }

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

    private static void AddTold(MessageText text, ToldItems told, Moment moment, IntentScores scores)
    {
        var isCourtesy = scores.Best(intent => intent is Intents.Greet or Intents.Thank or Intents.SayGoodbye) >= Courteous;
        if (told.Skills.Count > 0 || told.CurrentOccupation is not null || told.FinishedCourses.Count > 0 || (Stated(text, Personal) && !isCourtesy))
        {
            scores.Raise(Intents.Tell, Told);
        }

        if (IsConstraint(text, told, moment) && !isCourtesy)
        {
            scores.Raise(scores[Intents.AdjustPath] >= Clear ? Intents.AdjustPath : Intents.Tell, Changed);
            scores.Raise(Intents.Tell, Told);
            Calm(scores);
            Yield(scores);
        }
        else if (!isCourtesy && scores.Best(IsQuestion) < 0.5 && (Stated(text, Constraints) || told.TargetOccupations.Count > 0 || told.District is not null && !IsAsked(text)))
        {
            scores.Raise(Intents.Tell, Wished);
        }
    }

    private static bool IsQuestion(string intent) => intent is Intents.FindJobs or Intents.FindCourses or Intents.Demand or Intents.AskGuide
        or Intents.ExplainCourse or Intents.CompareCourses or Intents.ExplainOccupation or Intents.OutOfScope or Intents.Privacy or Intents.Forget;

    /// <summary>"Start in January", "no Saturday mornings", "I can't do Mondays": a limit on learning and nothing else.</summary>
    private static bool IsConstraint(MessageText text, ToldItems told, Moment moment)
    {
        var hasDateCue = text.Cues(Theme.DateCue).Length > 0;
        if (!text.Found.Any(item => Constraints.Contains(item.Kind) && (item.Kind != "date" || hasDateCue)) || IsAsked(text))
        {
            return false;
        }

        var namesMore = text.Mentions.Any(mention => mention.Kind != MentionKind.District) && told.Skills.Count + told.TargetOccupations.Count == 0;
        return (moment.IsValue && !namesMore) || text.Cues(Theme.Availability).Length > 0
            && text.Cues(Theme.Pointing).Length > 0 && told.AvailableTimes.Count + told.UnavailableTimes.Count > 0;
    }

    /// <summary>What only tells a limit asks for no list.</summary>
    private static void Yield(IntentScores scores)
    {
        foreach (var intent in IntentNames.All)
        {
            if (IsQuestion(intent) && intent != Intents.Forget)
            {
                scores.Cap(intent, 0.2);
            }
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
