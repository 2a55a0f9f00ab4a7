using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>Lets a name that is also an ordinary word or a bare letter pass only where the words around it speak for the name.</summary>
internal sealed class AmbiguityGate
{
    private const int CuesBefore = 4;
    private const int CuesAfter = 2;
    private const int LongestBlocker = 3;
    private const int BetweenNeighbors = 2;
    private const double Supported = 0.9;
    private const double Plausible = 0.85;
    private const double Guessed = 0.8;
    private const double Bare = 0.7;

    private readonly PhraseTable<bool> _cues;
    private readonly PhraseTable<bool> _before;
    private readonly PhraseTable<bool> _after;
    private readonly PhraseTable<bool> _beforeAbbreviations;
    private readonly PhraseTable<bool> _lookalikes;

    /// <summary>Keeps the words.</summary>
    /// <param name="words">The words that tell.</param>
    /// <param name="folding">How texts become comparable.</param>
    public AmbiguityGate(AmbiguityWords words, TextFolding folding)
    {
        _cues = Table(words.Cues, folding);
        _before = Table(words.BlockersBefore, folding);
        _after = Table(words.BlockersAfter, folding);
        _beforeAbbreviations = Table(words.AbbreviationBlockers, folding);
        _lookalikes = Table(words.Lookalikes, folding);
        Everyday = words.Everyday.Select(word => NameKey.Of(word, folding)?.Key).OfType<string>().ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Comparison keys of everyday words.</summary>
    public FrozenSet<string> Everyday { get; }

    /// <summary>Keeps the names that can be believed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">The names found, by position.</param>
    /// <param name="doubtGuesses">Whether a corrected spelling, too, needs the words around it.</param>
    public List<NameMatch> Keep(TokenizedText text, List<NameMatch> found, bool doubtGuesses)
    {
        var kept = new List<NameMatch>(found.Count);
        for (var at = 0; at < found.Count; at++)
        {
            var match = found[at];
            if (IsInsideLookalike(text, match) || IsOtherWord(text, match))
            {
                continue;
            }

            var confidence = match.Entry.Gate != NameGate.None
                ? Believe(text, found, at)
                : doubtGuesses && match.Confidence <= Guessed && !IsSupported(text, found, at) ? 0 : 1;
            if (confidence > 0)
            {
                kept.Add(match with { Confidence = match.Confidence * confidence });
            }
        }

        return kept;
    }

    private double Believe(TokenizedText text, List<NameMatch> found, int at)
    {
        var match = found[at];
        if (match.Last - match.First + 1 == text.Count)
        {
            return Supported;
        }

        var isBlocked = IsBlocked(text, match);
        var isExact = IsExact(text, match);
        return match.Entry.Gate switch
        {
            NameGate.OneLetter => isExact && !isBlocked && !IsHyphenated(text, match) && IsSupported(text, found, at) ? Supported : 0,
            _ when IsAbbreviation(match) => isBlocked ? 0 : Math.Max(isExact ? Bare : 0, BelieveWord(text, found, at, isName: false)),
            _ => isBlocked && !IsProperName(text, match, isExact) ? 0 : BelieveWord(text, found, at, IsProperName(text, match, isExact)),
        };
    }

    private double BelieveWord(TokenizedText text, List<NameMatch> found, int at, bool isName) =>
        (isName || IsSupported(text, found, at)) ? Supported : IsBesideChinese(text, found[at]) ? Plausible : 0;

    private static bool IsExact(TokenizedText text, NameMatch match) =>
        text.Written(match.First, match.Last).SequenceEqual(match.Entry.Written);

    private static bool IsAbbreviation(NameMatch match) => match.Entry.Gate == NameGate.TwoLetters && match.Entry.Written.All(char.IsUpper);

    /// <summary>Written with the capitals of the name, where no sentence begins.</summary>
    private static bool IsProperName(TokenizedText text, NameMatch match, bool isExact) =>
        isExact && match.Entry.Written.Any(char.IsUpper) && text[match.First].Joint < Joint.Break && text[match.First].Joint != Joint.Line;

    /// <summary>"C-level", "go-to": the letter is a part of another word.</summary>
    private static bool IsHyphenated(TokenizedText text, NameMatch match) =>
        IsHyphen(text, match.First) || (match.Last + 1 < text.Count && IsHyphen(text, match.Last + 1));

    private static bool IsHyphen(TokenizedText text, int token) =>
        text[token].Joint == Joint.Tight && text.Folded.Text[text[token].Start - 1] is '-' or '\'';

    private static bool IsBesideChinese(TokenizedText text, NameMatch match) =>
        (match.First > 0 && text[match.First - 1].IsCjk && text[match.First].Joint < Joint.Break)
        || (match.Last + 1 < text.Count && text[match.Last + 1].IsCjk && text[match.Last + 1].Joint < Joint.Break);

    private bool IsBlocked(TokenizedText text, NameMatch match)
    {
        var blockers = IsAbbreviation(match) ? _beforeAbbreviations : _before;
        for (var first = Math.Max(0, match.First - LongestBlocker); first < match.First && text[match.First].Joint <= Joint.Tight; first++)
        {
            if (blockers.TryMatch(text, first, match.First, out var last, out _) && last == match.First - 1)
            {
                return true;
            }
        }

        // "3 PM" is a time.
        if (match.First > 0 && text[match.First].Joint <= Joint.Space && char.IsAsciiDigit(text.Characters(match.First - 1)[^1]))
        {
            return true;
        }

        var next = match.Last + 1;
        return next < text.Count && text[next].Joint <= Joint.Tight && _after.TryMatch(text, next, text.Count, out _, out _);
    }

    private bool IsSupported(TokenizedText text, List<NameMatch> found, int at) =>
        (at > 0 && AreNeighbors(text, found[at - 1], found[at], found[at - 1]))
        || (at + 1 < found.Count && AreNeighbors(text, found[at], found[at + 1], found[at + 1]))
        || HasCue(text, found[at]);

    /// <summary>Two names close together vouch for each other; a doubtful one only when written with its capitals.</summary>
    private bool AreNeighbors(TokenizedText text, NameMatch left, NameMatch right, NameMatch other) =>
        right.First - left.Last - 1 <= BetweenNeighbors
        && IsOneClause(text, left.Last + 1, right.First)
        && other.Sense.Kind != MentionKind.District
        && (other.Entry.Gate == NameGate.None || (IsExact(text, other) && other.Entry.Written.Any(char.IsUpper) && !IsBlocked(text, other)));

    private bool HasCue(TokenizedText text, NameMatch match)
    {
        for (var first = Math.Max(0, match.First - CuesBefore); first < match.First; first++)
        {
            if (_cues.TryMatch(text, first, match.First, out _, out _) && IsOneClause(text, first + 1, match.First))
            {
                return true;
            }
        }

        var end = Math.Min(text.Count, match.Last + 1 + CuesAfter);
        for (var first = match.Last + 1; first < end && text[first].Joint < Joint.Comma; first++)
        {
            if (_cues.TryMatch(text, first, text.Count, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneClause(TokenizedText text, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if (text[token].Joint == Joint.Break)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInsideLookalike(TokenizedText text, NameMatch match)
    {
        for (var first = Math.Max(0, match.First - LongestBlocker); first <= match.First && text[match.First].IsCjk; first++)
        {
            if (_lookalikes.TryMatch(text, first, text.Count, out var last, out _) && last >= match.Last
                && (first < match.First || last > match.Last))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Canvas" is an everyday word, not the plural of a name "Canva".</summary>
    private bool IsOtherWord(TokenizedText text, NameMatch match) =>
        match.First == match.Last && match.Entry.Gate == NameGate.None && Everyday.Count > 0 && Everyday.Contains(text.Characters(match.First).ToString());

    private static PhraseTable<bool> Table(IReadOnlyList<string> phrases, TextFolding folding) =>
        new(phrases.Select(phrase => (phrase, true)), folding);
}
