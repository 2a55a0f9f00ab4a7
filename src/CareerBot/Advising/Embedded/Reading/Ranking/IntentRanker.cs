namespace CareerBot.Advising.Embedded;

/// <summary>Ranks what a message wants: listed phrases first, the classifier for the rest, then what its items imply.</summary>
/// <param name="phrases">Phrases that tell an intent without doubt.</param>
/// <param name="classifier">The trained classifier.</param>
internal sealed class IntentRanker(PhraseTable phrases, IntentClassifier classifier)
{
    private const double Sure = 1;
    private const double ByPhrase = 0.95;
    private const double Likely = 0.5;
    private const double CrisisThreshold = 0.35;
    private const double HarmThreshold = 0.5;

    /// <summary>Ranks one message.</summary>
    /// <param name="text">The message, its items recognized.</param>
    /// <param name="told">The items.</param>
    /// <param name="expecting">The slot asked for.</param>
    public IReadOnlyList<RankedIntent> Rank(MessageText text, ToldItems told, string? expecting)
    {
        var scores = new IntentScores();
        var whole = Placeholders.Mask(text, 0, text.Folded.Length);
        foreach (var intent in phrases.Exact(whole))
        {
            scores.Raise(intent, Sure);
        }

        if (scores.Ranked().Count == 0 && text.Distance(0, text.Folded.Length) > 0)
        {
            Score(text, whole, scores);
        }

        if (IsRefused(scores))
        {
            return scores.Ranked();
        }

        ImpliedIntents.Add(text, told, expecting, scores);
        Settle(scores);
        return scores.Ranked();
    }

    private void Score(MessageText text, string whole, IntentScores scores)
    {
        var segments = Segments.Of(text);
        var ofWhole = classifier.Likelihoods(whole, IsOnTopic(text, 0, text.Folded.Length, whole));
        var ofParts = new float[ofWhole.Length];
        foreach (var (start, end) in segments)
        {
            var masked = segments.Count == 1 ? whole : Placeholders.Mask(text, start, end);
            foreach (var intent in phrases.In(masked))
            {
                scores.Raise(intent, ByPhrase);
            }

            if (segments.Count > 1)
            {
                var likelihoods = classifier.Likelihoods(masked, IsOnTopic(text, start, end, masked));
                Keep(likelihoods, ofParts, text.Distance(start, end));
            }
        }

        for (var index = 0; index < ofWhole.Length; index++)
        {
            var intent = IntentNames.All[index];
            var isAway = IntentNames.IsAway(intent) || intent == Intents.OutOfScope;
            scores.Raise(intent, segments.Count == 1 || isAway && intent is Intents.OutOfScope or Intents.SmallTalk ? ofWhole[index] : Math.Max(ofWhole[index], ofParts[index]));
        }
    }

    /// <summary>Keeps the best of each intent over the parts; a part of two words says little.</summary>
    private static void Keep(float[] likelihoods, float[] best, int words)
    {
        var weight = words switch { <= 2 => 0.5f, <= 4 => 0.8f, _ => 0.95f };
        for (var index = 0; index < best.Length; index++)
        {
            best[index] = Math.Max(best[index], likelihoods[index] * weight);
        }
    }

    /// <summary>Whether a stretch names anything of learning and work.</summary>
    internal static bool IsOnTopic(MessageText text, int start, int end, string masked) =>
        text.Find(start, end, Theme.Topic) is not null
        || masked.Contains("{skill}", StringComparison.Ordinal) || masked.Contains("{occupation}", StringComparison.Ordinal)
        || masked.Contains("{field}", StringComparison.Ordinal) || masked.Contains("{course}", StringComparison.Ordinal);

    /// <summary>Danger to a person or by a person outranks everything else.</summary>
    private static bool IsRefused(IntentScores scores)
    {
        if (scores[Intents.Crisis] >= CrisisThreshold)
        {
            scores.Raise(Intents.Crisis, Sure);
            return true;
        }

        if (scores[Intents.Harmful] >= HarmThreshold)
        {
            scores.Raise(Intents.Harmful, Sure);
            return true;
        }

        return false;
    }

    /// <summary>Courtesy and chatter stand behind a request in the same message.</summary>
    private static void Settle(IntentScores scores)
    {
        if (scores.Best(intent => !IntentNames.IsSocial(intent) && !IntentNames.IsAway(intent)) < Likely)
        {
            return;
        }

        foreach (var intent in IntentNames.All)
        {
            if (IntentNames.IsSocial(intent) && scores[intent] < Sure)
            {
                scores.Cap(intent, 0.45);
            }
            else if (intent == Intents.OutOfScope)
            {
                scores.Cap(intent, 0.25);
            }
        }
    }
}
