namespace CareerBot.Advising.Embedded;

/// <summary>
/// Takes a message for the answer to the question put just before, where it can be one: it holds what was asked for, passes
/// the question over, or is a few words that ask nothing.
/// </summary>
internal static class AnswerIntents
{
    private const double Answered = 1;
    private const double Unread = 0.95;
    private const double Requested = 0.8;
    private const double Sure = 0.97;
    private const double Aside = 0.2;
    private const int LongestAnswer = 16;
    private const int LongestPass = 14;

    /// <summary>Adds what the message answers.</summary>
    public static void Add(MessageText text, ToldItems told, Moment moment, IntentScores scores)
    {
        if (moment.Expecting is not { } slot || scores[Intents.Skip] >= Sure || scores[Intents.Restart] >= Sure)
        {
            return;
        }

        var asks = !moment.IsValue && text.Clauses.Any(clause => clause.IsQuestion);
        if (told.ForgottenSlots.Contains(slot) && text.Cues(Theme.Forget).Length == 0)
        {
            Take(Intents.Skip, asks, scores);
        }
        else if (Holds(told, text, slot) && told.ForgottenSlots.Count == 0)
        {
            Take(Intents.Tell, asks, scores);
        }
        else if (!asks && Passes(text, moment, scores))
        {
            Take(Intents.Skip, asks, scores);
        }
        else if (!asks && IsFewWords(text, scores))
        {
            scores.Raise(Intents.Tell, Unread);
            Quieten(scores, Aside, Intents.Tell);
        }
    }

    /// <summary>What is an answer and asks nothing beside is nothing else.</summary>
    private static void Take(string intent, bool asks, IntentScores scores)
    {
        scores.Raise(intent, Answered);
        if (!asks)
        {
            Quieten(scores, Aside, intent);
            return;
        }

        foreach (var chatter in (ReadOnlySpan<string>)[Intents.OutOfScope, Intents.SmallTalk, Intents.No, Intents.Yes])
        {
            scores.Cap(chatter, Aside);
        }
    }

    private static void Quieten(IntentScores scores, double most, string kept)
    {
        foreach (var intent in IntentNames.All)
        {
            if (intent != kept && intent != Intents.SwitchLanguage && scores[intent] > 0)
            {
                scores.Cap(intent, most);
            }
        }
    }

    private static bool Holds(ToldItems told, MessageText text, string slot) => slot switch
    {
        Slots.Target => told.TargetOccupations.Count > 0 || told.TargetFields.Count > 0,
        Slots.Skills => told.Skills.Count > 0,
        Slots.Times or Slots.Hours => told.AvailableTimes.Count + told.UnavailableTimes.Count > 0 || told.HoursPerWeek is not null || told.Mode is not null,
        Slots.Budget => told.Amounts.Any(amount => amount.Role != AmountRole.Salary),
        _ => text.Found.Count > 0,
    };

    /// <summary>"No idea yet", 什么都不会: short, and a listed way to pass a question over; or the classifier hears nothing likelier.</summary>
    private static bool Passes(MessageText text, Moment moment, IntentScores scores)
    {
        if (text.Distance(0, text.Folded.Length) > LongestPass)
        {
            return false;
        }

        foreach (var answer in text.Cues(Theme.Answer))
        {
            if (answer.Value is "skip" or "none" || (answer.Value == "no" && moment.IsValue))
            {
                return true;
            }
        }

        return scores[Intents.Skip] >= scores.Best(intent => intent != Intents.Skip && !IntentNames.IsChatter(intent)) && scores[Intents.Skip] > Aside;
    }

    /// <summary>A few words that no request is heard in.</summary>
    private static bool IsFewWords(MessageText text, IntentScores scores) =>
        text.Distance(0, text.Folded.Length) is > 0 and <= LongestAnswer
        && scores.Best(intent => intent is not (Intents.Tell or Intents.Skip or Intents.No or Intents.Yes) && !IntentNames.IsChatter(intent)) < Requested;
}
