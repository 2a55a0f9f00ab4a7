namespace CareerBot.Careers;

/// <summary>Finds every name of the lexicon in one pass over a text; the longer name wins where two overlap.</summary>
/// <param name="lexicon">The names.</param>
internal sealed class NameScan(NameLexicon lexicon)
{
    private const int ShortestJoined = 4;
    private const double Respelled = 0.95;

    /// <summary>Finds the names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spelling">Tokens to read as another word, by position; empty when none.</param>
    /// <returns>The names by position, none overlapping.</returns>
    public List<NameMatch> Find(TokenizedText text, IReadOnlyDictionary<int, Correction> spelling)
    {
        var found = new List<NameMatch>();
        Span<char> key = stackalloc char[NameLexicon.LongestKey];
        for (var first = 0; first < text.Count; first++)
        {
            if (text.MayBegin(first))
            {
                FindFrom(text, first, key, spelling, found);
            }
        }

        return OverlapResolution.Resolve(found, text);
    }

    private void FindFrom(TokenizedText text, int first, Span<char> key, IReadOnlyDictionary<int, Correction> spelling, List<NameMatch> found)
    {
        var (length, longest, sure) = (0, NameLexicon.LongestKey, 1.0);
        var marks = false;
        for (var last = first; last < text.Count && length < longest; last++)
        {
            if (last > first && !MayJoin(text, last, ref marks))
            {
                return;
            }

            var before = length;
            length = Append(text, last, key, length, spelling, ref sure);
            longest = length < 0 ? 0 : length == 1 ? longest : Math.Min(longest, lexicon.Longest(key[..length]) + 1);
            if (longest <= 1)
            {
                return;
            }

            if (text.MayEnd(last) && !BeginsDuration(text, first, last) && Match(text[last].IsCjk, key, before, length) is var (entry, confidence)
                && Fits(entry, last - first + 1, length, marks))
            {
                found.Add(new NameMatch(first, last, entry, confidence * sure));
            }
        }
    }

    /// <summary>In "Python 3 years" the figure belongs to the years.</summary>
    private static bool BeginsDuration(TokenizedText text, int first, int last) =>
        last > first && char.IsAsciiDigit(text.Characters(last)[0]) && Duration.TryRead(text, last, text.Count, out _, out _);

    /// <summary>Chinese characters belong together across white space only; a name crosses brackets and commas only when it has some itself.</summary>
    private static bool MayJoin(TokenizedText text, int token, ref bool marks)
    {
        var joint = text[token].Joint;
        marks |= joint > Joint.Line;
        return joint switch
        {
            Joint.Break => false,
            Joint.Tight => !(text[token].IsCjk && text[token - 1].IsCjk),
            _ => true,
        };
    }

    private static int Append(
        TokenizedText text, int token, Span<char> key, int length, IReadOnlyDictionary<int, Correction> spelling, ref double sure)
    {
        if (spelling.Count == 0 || !spelling.TryGetValue(token, out var correction))
        {
            return text.Append(key, length, token);
        }

        sure = Math.Min(sure, correction.Confidence);
        return correction.Word.TryCopyTo(key[length..]) ? length + correction.Word.Length : -1;
    }

    private (NameEntry Entry, double Confidence)? Match(bool isCjk, Span<char> key, int before, int length)
    {
        if (lexicon.Find(key[..length]) is { } exact)
        {
            return (exact, exact.Confidence);
        }

        if (isCjk)
        {
            return null;
        }

        var word = key[before..length];
        if (WordForms.Singular(word, out var kept) is { } ending && lexicon.Find([.. key[..(before + kept)], .. ending]) is { Gate: NameGate.None or NameGate.Everyday } singular)
        {
            return (singular, singular.Confidence * Respelled);
        }

        return WordForms.WithoutVersion(word) is > 0 and var bare && lexicon.Find(key[..(before + bare)]) is { } unversioned
            ? (unversioned, unversioned.Confidence * Respelled)
            : null;
    }

    /// <summary>Separate short words are not one short name: "a i" is no "ai" unless the name itself is written apart.</summary>
    private static bool Fits(NameEntry entry, int tokens, int length, bool marks) =>
        (!marks || entry.CrossesMarks) && (tokens == 1 || length >= ShortestJoined || tokens == entry.Tokens);
}
