namespace CareerBot.Careers;

/// <summary>Reads misspelled words of a text as the names they were meant to be.</summary>
internal sealed class Spelling
{
    /// <summary>No corrections.</summary>
    public static readonly IReadOnlyDictionary<int, Correction> None = new Dictionary<int, Correction>();

    private const int LongestAcronym = 6;

    private readonly SpellingIndex _index;
    private readonly KnownWords _known;

    /// <summary>Gathers the words of one knowledge folder.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="lexicon">Its names.</param>
    /// <param name="folding">How texts become comparable.</param>
    /// <param name="dictionary">English words, in lower case; may be empty.</param>
    public Spelling(KnowledgeBase knowledge, NameLexicon lexicon, TextFolding folding, IReadOnlySet<string> dictionary)
    {
        var names = KnowledgeTexts.Names(knowledge).SelectMany(name => Words(name, folding)).ToHashSet(StringComparer.Ordinal);
        var known = KnowledgeTexts.Passages(knowledge).SelectMany(text => Words(text, folding));
        _index = new SpellingIndex(names);
        _known = new KnownWords([.. names, .. lexicon.Keys, .. known], dictionary);
    }

    /// <summary>Whether a dictionary guards ordinary words.</summary>
    public bool IsGuarded => _known.HasDictionary;

    /// <summary>Corrects the words that no name covers.</summary>
    /// <returns>Corrections by token; empty when every word is spelled right or like nothing known.</returns>
    public IReadOnlyDictionary<int, Correction> Correct(TokenizedText text, List<NameMatch> found)
    {
        Dictionary<int, Correction>? corrections = null;
        var next = 0;
        for (var token = 0; token < text.Count; token++)
        {
            while (next < found.Count && found[next].Last < token)
            {
                next++;
            }

            var isNamed = next < found.Count && found[next].First <= token;
            if (!isNamed && IsDoubtful(text, token) && _index.Correct(text.Characters(token).ToString()) is { } correction)
            {
                (corrections ??= []).Add(token, correction);
            }
        }

        return corrections ?? None;
    }

    private bool IsDoubtful(TokenizedText text, int token)
    {
        var word = text[token];
        return !word.IsCjk && word.Length >= SpellingIndex.ShortestWord && text.MayBegin(token) && text.MayEnd(token)
            && !_known.Contains(text.Characters(token)) && !IsAcronym(text, token);
    }

    /// <summary>A short word in capitals is some other abbreviation rather than a misspelled name.</summary>
    private static bool IsAcronym(TokenizedText text, int token) =>
        text[token].Length <= LongestAcronym && !text.Written(token, token).ContainsAnyExceptInRange('A', 'Z');

    private static IEnumerable<string> Words(string text, TextFolding folding)
    {
        var tokens = Tokenizer.Tokenize(folding.Fold(text));
        for (var token = 0; token < tokens.Count; token++)
        {
            if (!tokens[token].IsCjk && tokens[token].Length >= SpellingIndex.ShortestWord)
            {
                yield return tokens.Characters(token).ToString();
            }
        }
    }
}
