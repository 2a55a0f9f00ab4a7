namespace CareerBot.Advising.Embedded;

/// <summary>Confidences by intent, raised as evidence comes in.</summary>
internal sealed class IntentScores
{
    private const double Least = 0.1;
    private const int Most = 5;

    private readonly Dictionary<string, double> _scores = new(StringComparer.Ordinal);

    /// <summary>Whether nothing speaks for any intent yet.</summary>
    public bool IsEmpty => _scores.Count == 0;

    /// <summary>The confidence of an intent; 0 when nothing speaks for it.</summary>
    public double this[string intent] => _scores.GetValueOrDefault(intent);

    /// <summary>Raises an intent to a confidence unless it stands higher.</summary>
    public void Raise(string intent, double confidence) => _scores[intent] = Math.Max(this[intent], confidence);

    /// <summary>Lowers an intent to a confidence unless it stands lower.</summary>
    public void Cap(string intent, double confidence) => _scores[intent] = Math.Min(this[intent], confidence);

    /// <summary>The highest confidence among intents.</summary>
    public double Best(Func<string, bool> among) => _scores.Where(score => among(score.Key)).Select(score => score.Value).DefaultIfEmpty().Max();

    /// <summary>The likely intents, likeliest first.</summary>
    public IReadOnlyList<RankedIntent> Ranked() =>
        [.. _scores.Where(score => score.Value >= Least)
            .OrderByDescending(score => score.Value)
            .ThenBy(score => score.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(score => new RankedIntent(score.Key, Math.Round(score.Value, 3)))];
}
