namespace CareerBot.Advising.Embedded;

/// <summary>Ranks what a message wants: listed phrases first, the classifier for the rest, then what its items imply.</summary>
/// <param name="phrases">Phrases that tell an intent without doubt.</param>
/// <param name="segments">Reads parts of a message into what the classifier sees.</param>
/// <param name="classifier">The trained classifier.</param>
/// <param name="needs">The meanings of which an intent needs one, by intent.</param>
internal sealed class IntentRanker(
    PhraseTable phrases, SegmentReader segments, IntentClassifier classifier, IReadOnlyDictionary<string, IReadOnlyList<string>> needs)
{
    private const double Sure = 1;
    private const double Likely = 0.5;
    private const double CrisisThreshold = 0.3;
    private const double HarmThreshold = 0.45;
    private const double Unfounded = 0.2;
    private const double MostStrange = 0.5;
    private const double MostStrangeHan = 0.7;
    private const int LongestAnswer = 24;

    /// <summary>Ranks one message.</summary>
    /// <param name="text">The message, its items recognized.</param>
    /// <param name="told">The items.</param>
    /// <param name="moment">What was asked for and how much the message says by itself.</param>
    public IReadOnlyList<RankedIntent> Rank(MessageText text, ToldItems told, Moment moment)
    {
        var scores = new IntentScores();
        foreach (var intent in phrases.Exact(Placeholders.Mask(text, 0, text.Folded.Length)))
        {
            scores.Raise(intent, Sure);
        }

        if (scores.IsEmpty && text.Distance(0, text.Folded.Length) > 0)
        {
            Score(text, told.Entities.Count > 0, scores);
        }

        if (IsRefused(scores))
        {
            return scores.Ranked();
        }

        ImpliedIntents.Add(text, told, moment, scores);
        Settle(scores);
        return scores.Ranked();
    }

    private void Score(MessageText text, bool tells, IntentScores scores)
    {
        var parts = Segments.Of(text).Select(part => segments.Read(text, part.Start, part.End)).ToList();
        var telling = Telling(parts);
        var whole = telling.Count < parts.Count ? Segment.Joined(telling) : segments.Read(text, 0, text.Folded.Length);
        var ofWhole = classifier.Likelihoods(whole);
        var ofParts = new float[ofWhole.Length];
        foreach (var part in telling.Count > 1 ? telling : [])
        {
            Keep(classifier.Likelihoods(part), ofParts, part.Words);
        }

        for (var index = 0; index < ofWhole.Length; index++)
        {
            var intent = IntentNames.All[index];
            scores.Raise(intent, IntentNames.IsChatter(intent) ? ofWhole[index] : Math.Max(ofWhole[index], ofParts[index]));
        }

        RequireNeeds(whole, scores);
        Ground(whole, tells, scores);
        WeighDanger(whole, scores);
    }

    /// <summary>An intent that needs a meaning is not held where none of its meanings is spoken of.</summary>
    private void RequireNeeds(Segment whole, IntentScores scores)
    {
        foreach (var (intent, meanings) in needs)
        {
            if (meanings.Count > 0 && !meanings.Any(whole.Has) && !whole.Phrased.Contains(intent) && scores[intent] > Unfounded)
            {
                scores.Raise(Intents.OutOfScope, scores[intent]);
                scores.Cap(intent, Unfounded);
            }
        }
    }

    /// <summary>What speaks of no harm is no harm, however it is put; the phrases and meanings of danger are listed widely.</summary>
    private static void WeighDanger(Segment whole, IntentScores scores)
    {
        Require(whole, "harm", Intents.Harmful, scores);
        Require(whole, "distress", Intents.Crisis, scores);
        foreach (var intent in whole.Phrased.Where(intent => intent is Intents.Crisis or Intents.Harmful))
        {
            scores.Raise(intent, Sure);
        }

        if (IsHarmless(whole))
        {
            foreach (var intent in (ReadOnlySpan<string>)[Intents.Harmful, Intents.Crisis])
            {
                scores.Raise(Intents.OutOfScope, scores[intent]);
                scores.Cap(intent, Unfounded);
            }
        }
    }

    /// <summary>
    /// The parts that tell what is wanted. Who asks ("as a woman", 我腿脚不便) must not change what is heard: beside a part
    /// about the center's matters, one that only describes the person is left out.
    /// </summary>
    private static List<Segment> Telling(List<Segment> parts) =>
        parts.Count > 1 && parts.Any(part => part.Has(Segment.OnTopic) || part.Phrased.Count > 0)
            ? [.. parts.Where(part => !part.IsAside)]
            : parts;

    /// <summary>Frightening words in a game, a film or a figure of speech, or asked about rather than asked for: "what is arson", "kill a process".</summary>
    private static bool IsHarmless(Segment whole) =>
        !whole.Phrased.Contains(Intents.Crisis) && (whole.Has("harmless") || (whole.Has("inquiry") && !whole.Has("doing") && !whole.Has("me")));

    /// <summary>A message mostly of strange words that touches no matter of the center is about another; and no one agrees, declines or passes at length.</summary>
    private void Ground(Segment whole, bool tells, IntentScores scores)
    {
        var most = whole.Masked.Any(Script.IsHan) ? MostStrangeHan : MostStrange;
        var isStrange = !whole.Has(Segment.OnTopic) && whole.Phrased.Count == 0 && classifier.Strangeness(whole) >= most;
        var isForeign = whole.IsForeign && whole.Phrased.Count == 0;
        foreach (var intent in IntentNames.All)
        {
            var isAnswer = intent is Intents.Yes or Intents.No or Intents.Skip;
            var isTold = intent == Intents.Tell && !tells && !whole.Has(Segment.OnTopic);
            if (scores[intent] > Unfounded && !IntentNames.IsAway(intent)
                && (isForeign || isTold || (isStrange && !IsOfTalk(intent)) || (isAnswer && whole.Words > LongestAnswer)))
            {
                scores.Raise(Intents.OutOfScope, scores[intent]);
                scores.Cap(intent, Unfounded);
            }
        }
    }

    /// <summary>What is said about the talk itself is said in many words.</summary>
    private static bool IsOfTalk(string intent) =>
        IntentNames.IsSocial(intent) || intent is Intents.Restart or Intents.SwitchLanguage or Intents.Counselor or Intents.Forget or Intents.SavePlan;

    private static void Require(Segment whole, string meaning, string intent, IntentScores scores)
    {
        if (!whole.Has(meaning) && !whole.Phrased.Contains(intent) && scores[intent] > Unfounded)
        {
            scores.Raise(Intents.OutOfScope, scores[intent]);
            scores.Cap(intent, Unfounded);
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
