namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Gathers translations in both directions from dictionary entries.</summary>
internal sealed class TranslationCollector
{
    private const int MostTranslations = 6;
    private readonly Dictionary<string, Dictionary<string, float>> _phrases = new(StringComparer.Ordinal);

    /// <summary>Adds one entry.</summary>
    /// <param name="headword">The Chinese word.</param>
    /// <param name="commonness">How common the Chinese word is, 0..1.</param>
    /// <param name="meanings">Its meanings as stems, the first the likeliest.</param>
    public void Add(string headword, float commonness, IReadOnlyList<List<string>> meanings)
    {
        for (var i = 0; i < meanings.Count; i++)
        {
            var stems = meanings[i];
            if (stems.Count == 0)
            {
                continue;
            }

            var share = 1f / MathF.Sqrt(i + 1);
            foreach (var stem in stems)
            {
                Raise(headword, stem, share / stems.Count);
            }

            if (stems.Count <= Translations.LongestPhrase)
            {
                Raise(string.Join(' ', stems), headword, share * (0.2f + commonness));
            }
        }
    }

    /// <summary>The collected translations, the likeliest few of each phrase.</summary>
    public Translations Build()
    {
        var places = new Dictionary<ulong, int>(_phrases.Count);
        var starts = new List<int>(_phrases.Count + 1) { 0 };
        var ids = new List<uint>();
        var weights = new List<float>();
        foreach (var (phrase, candidates) in _phrases)
        {
            if (!places.TryAdd(TokenHash.Of(phrase), starts.Count - 1))
            {
                continue;
            }

            var best = candidates.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostTranslations).ToList();
            ids.AddRange(best.Select(pair => Murmur3.TokenId(pair.Key)));
            weights.AddRange(best.Select(pair => pair.Value / best[0].Value));
            starts.Add(ids.Count);
        }

        return new Translations(HashedTable.Build(places), [.. starts], [.. ids], [.. weights]);
    }

    private void Raise(string phrase, string translation, float weight)
    {
        if (!_phrases.TryGetValue(phrase, out var candidates))
        {
            _phrases[phrase] = candidates = new Dictionary<string, float>(StringComparer.Ordinal);
        }

        candidates[translation] = candidates.GetValueOrDefault(translation) + weight;
    }
}
