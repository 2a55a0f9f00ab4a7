namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Turns passages and questions into the sparse vectors that both kinds of index hold and are asked with.</summary>
/// <param name="dictionary">What the dictionaries know; <see langword="null"/> without them.</param>
internal sealed class TextEncoder(LanguageDictionary? dictionary)
{
    private const double AverageTerms = 128;
    private const double AverageGrams = 400;
    private const float AskingWeight = 0.5f;
    private const float CharacterWeight = 0.5f;
    private const float TranslationWeight = 0.6f;

    /// <summary>Names the rules and the dictionaries: vectors of another version do not fit together.</summary>
    public string Version { get; } = $"text-2+{DictionaryFile.VersionOf(dictionary)}";

    /// <summary>Cuts text into tokens.</summary>
    public TextTokenizer Tokenizer { get; } = dictionary?.Tokenizer ?? new TextTokenizer(new TextFolder([]), null);

    /// <summary>How telling a token is, 0..1; 1 when nothing is known of it.</summary>
    public float Rarity(string token) => dictionary?.Vectors.Rarity(token) ?? 1;

    /// <summary>How near two tokens are in meaning, -1..1; 0 when one of them is unknown.</summary>
    public float Similarity(string token, string other) => dictionary?.Vectors.Similarity(token, other) ?? 0;

    /// <summary>What tokens mean together; all zeros when nothing is known of them.</summary>
    public float[] MeaningOf(IReadOnlyList<Token> tokens)
    {
        var meaning = new float[VectorTrainer.Dimensions];
        dictionary?.Vectors.Embed(tokens, meaning);
        return meaning;
    }

    /// <summary>How near two meanings are, -1..1.</summary>
    public static double Likeness(ReadOnlySpan<float> meaning, ReadOnlySpan<float> other) =>
        System.Numerics.Tensors.TensorPrimitives.Dot(meaning, other);

    /// <summary>The terms of a passage, to be found by.</summary>
    public static SparseVector PassageTerms(IReadOnlyList<Token> tokens) =>
        Bm25.DocumentWeights([.. tokens.Select(token => Murmur3.TokenId(token.Text))], AverageTerms);

    /// <summary>The letter pieces of a passage's Latin words.</summary>
    public static SparseVector PassageGrams(IReadOnlyList<Token> tokens) =>
        Bm25.DocumentWeights([.. tokens.Where(IsLatin).SelectMany(token => CharacterGrams.Of(token.Surface))], AverageGrams);

    /// <summary>The terms of a question: its own words, and what they are called in the other language, which count less.</summary>
    public SparseVector QueryTerms(IReadOnlyList<Token> tokens)
    {
        var weights = new Dictionary<uint, float>();
        foreach (var token in tokens)
        {
            Raise(weights, Murmur3.TokenId(token.Text), WeightOf(token));
        }

        var own = weights.Keys.ToHashSet();
        foreach (var (id, weight) in TranslationsOf(tokens).SelectMany(group => group.Translations))
        {
            if (!own.Contains(id))
            {
                Raise(weights, id, weight);
            }
        }

        return SparseVector.From(weights);
    }

    /// <summary>The letter pieces of a question's Latin words.</summary>
    public SparseVector QueryGrams(IReadOnlyList<Token> tokens)
    {
        var weights = new Dictionary<uint, float>();
        foreach (var token in tokens.Where(IsLatin))
        {
            foreach (var id in CharacterGrams.Of(token.Surface))
            {
                Raise(weights, id, WeightOf(token));
            }
        }

        return SparseVector.From(weights);
    }

    /// <summary>What each word or short phrase of a question is called in the other language.</summary>
    /// <returns>Where the phrase begins, how many tokens it spans and its translations; phrases without one are left out.</returns>
    public IEnumerable<(int Start, int Count, IReadOnlyList<(uint Id, float Weight)> Translations)> TranslationsOf(
        IReadOnlyList<Token> tokens)
    {
        for (var start = 0; dictionary is not null && start < tokens.Count; start++)
        {
            var longest = tokens[start].IsChinese ? 1 : Translations.LongestPhrase;
            for (var count = tokens[start].InsideWord ? 0 : Math.Min(longest, tokens.Count - start); count > 0; count--)
            {
                if (Translate(dictionary, tokens, start, count) is { Count: > 0 } translations)
                {
                    yield return (start, count, translations);
                    start += count - 1;
                    break;
                }
            }
        }
    }

    private List<(uint Id, float Weight)> Translate(
        LanguageDictionary dictionary, IReadOnlyList<Token> tokens, int start, int count)
    {
        var found = new List<(uint Id, float Weight)>();
        var phrase = count == 1 ? tokens[start].Text : string.Join(' ', tokens.Skip(start).Take(count).Select(token => token.Text));
        dictionary.Translations.TryGet(phrase, found);
        return found.ConvertAll(pair => (pair.Id, pair.Weight * TranslationWeight * WeightOf(tokens[start])));
    }

    /// <summary>Asking words and the characters of a word count half, common words a little less: measured on four question sets.</summary>
    private float WeightOf(Token token) =>
        (StopWords.IsAsking(token.Surface) ? AskingWeight : 1)
        * (token.InsideWord ? CharacterWeight : 1)
        * (0.5f + (0.5f * Rarity(token.Text)));

    private static bool IsLatin(Token token) => token.Kind == TokenKind.Word;

    private static void Raise(Dictionary<uint, float> weights, uint id, float weight) =>
        weights[id] = Math.Max(weights.GetValueOrDefault(id), weight);
}
