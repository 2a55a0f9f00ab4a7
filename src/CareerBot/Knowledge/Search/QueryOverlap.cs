using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge;

/// <summary>
/// Measures how much of a question's informative words a record covers: by the word itself, its translation, a near
/// spelling or a near meaning. Low for the best hit means that the knowledge does not say.
/// </summary>
internal sealed class QueryOverlap
{
    private const double TranslatedCredit = 0.9;
    private const double NearestSpelling = 0.6;
    private const double NearestMeaning = 0.6;
    private const double CharactersCredit = 0.5;

    private readonly TextEncoder _encoder;
    private readonly List<Unit> _units;

    /// <summary>Takes a question apart.</summary>
    /// <param name="encoder">Cuts text and knows translations.</param>
    /// <param name="statistics">What makes a word telling.</param>
    /// <param name="question">The question's tokens.</param>
    public QueryOverlap(TextEncoder encoder, TermStatistics statistics, IReadOnlyList<Token> question)
    {
        _encoder = encoder;
        var translations = new Dictionary<int, uint[]>();
        foreach (var (start, count, found) in encoder.TranslationsOf(question))
        {
            for (var i = start; i < start + count; i++)
            {
                translations[i] = [.. found.Select(pair => pair.Id)];
            }
        }

        _units = [.. question
            .Select((token, place) => (Token: token, Place: place))
            .Where(item => !item.Token.InsideWord && !StopWords.IsAsking(item.Token.Surface))
            .DistinctBy(item => item.Token.Text)
            .Select(item => new Unit(item.Token, statistics.Weight(Murmur3.TokenId(item.Token.Text)), translations.GetValueOrDefault(item.Place) ?? []))];
    }

    /// <summary>Whether the question says anything a record could cover.</summary>
    public bool Informative => _units.Count > 0;

    /// <summary>The covered share of the question.</summary>
    /// <param name="passages">The tokens of the record's passages.</param>
    /// <returns>0..1; 0 for a question without informative words.</returns>
    public double In(IReadOnlyCollection<Token> passages) => Share(Credits(passages));

    /// <summary>How far a text covers each informative word of the question, 0..1.</summary>
    public double[] Credits(IReadOnlyCollection<Token> text)
    {
        var ids = text.Select(token => Murmur3.TokenId(token.Text)).ToHashSet();
        var words = text.Where(token => !token.InsideWord).DistinctBy(token => token.Text).ToList();
        return [.. _units.Select(unit => Credit(unit, ids, words))];
    }

    /// <summary>The covered share of the question, telling words counting more.</summary>
    public double Share(IReadOnlyList<double> credits)
    {
        var total = _units.Sum(unit => unit.Weight);
        return total > 0 ? _units.Select((unit, i) => unit.Weight * credits[i]).Sum() / total : 0;
    }

    private double Credit(Unit unit, HashSet<uint> ids, List<Token> words)
    {
        if (ids.Contains(unit.Id))
        {
            return 1;
        }

        if (unit.Translations.Any(ids.Contains))
        {
            return TranslatedCredit;
        }

        return Math.Max(Spelling(unit, words, ids), Meaning(unit.Token, words));
    }

    private static double Spelling(Unit unit, List<Token> words, HashSet<uint> ids)
    {
        if (unit.Token.Kind == TokenKind.ChineseWord)
        {
            return unit.Token.Text.All(character => ids.Contains(Murmur3.TokenId([character]))) ? CharactersCredit : 0;
        }

        var best = unit.Grams.Count < 3 ? 0 : words.Where(word => word.Kind == TokenKind.Word).Max(word => (double?)Dice(unit.Grams, word)) ?? 0;
        return best >= NearestSpelling ? best : 0;
    }

    private static double Dice(HashSet<uint> grams, Token word)
    {
        var others = CharacterGrams.Of(word.Surface).ToHashSet();
        return 2.0 * others.Count(grams.Contains) / (grams.Count + others.Count);
    }

    private double Meaning(Token token, List<Token> words)
    {
        var best = words.Max(word => (double?)_encoder.Similarity(token.Text, word.Text)) ?? 0;
        return best >= NearestMeaning ? best : 0;
    }

    private sealed class Unit(Token token, double weight, uint[] translations)
    {
        public Token Token { get; } = token;

        public uint Id { get; } = Murmur3.TokenId(token.Text);

        public double Weight { get; } = weight;

        public uint[] Translations { get; } = translations;

        public HashSet<uint> Grams { get; } = token.Kind == TokenKind.Word ? [.. CharacterGrams.Of(token.Surface)] : [];
    }
}
