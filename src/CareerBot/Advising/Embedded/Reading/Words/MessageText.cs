using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>One message made ready for the grammar: folded text, listed words, numbers, clauses and what was recognized so far.</summary>
internal sealed class MessageText
{
    private readonly Lexicon _lexicon;
    private readonly Cue[][] _cues;
    private readonly List<FoundItem> _found = [];

    /// <summary>Prepares a message.</summary>
    /// <param name="original">The words.</param>
    /// <param name="folded">The same, folded in place.</param>
    /// <param name="mentions">The records named.</param>
    /// <param name="lexicon">The listed words.</param>
    public MessageText(string original, string folded, IReadOnlyList<Mention> mentions, Lexicon lexicon)
    {
        Original = original;
        Folded = folded;
        Mentions = mentions;
        _lexicon = lexicon;
        _cues = lexicon.Find(folded);
        Numbers = NumberScan.Find(folded);
        Clauses = ClauseScan.Find(folded, _cues);
    }

    /// <summary>The words as written.</summary>
    public string Original { get; }

    /// <summary>The folded words; every character stands where it stands in <see cref="Original"/>.</summary>
    public string Folded { get; }

    /// <summary>The records named.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The numbers, in order.</summary>
    public IReadOnlyList<NumberSpan> Numbers { get; }

    /// <summary>The clauses, in order.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>What was recognized so far.</summary>
    public IReadOnlyList<FoundItem> Found => _found;

    /// <summary>The listed words of a theme, in order.</summary>
    public ReadOnlySpan<Cue> Cues(Theme theme) => _cues[(int)theme];

    /// <summary>Notes something recognized.</summary>
    public void Add(string kind, string value, int start, int end) => _found.Add(new(kind, value, start, end));

    /// <summary>Whether a stretch shares a character with something recognized.</summary>
    public bool IsTaken(int start, int end) => _found.Exists(item => item.Start < end && start < item.End);

    /// <summary>The words as written in a stretch, without white space around.</summary>
    public string Words(int start, int end) => Original[start..end].Trim();

    /// <summary>The clause a place lies in.</summary>
    public Clause ClauseAt(int at)
    {
        foreach (var clause in Clauses)
        {
            if (clause.Contains(at))
            {
                return clause;
            }
        }

        return Clauses.Count > 0 ? Clauses[^1] : new(0, Folded.Length, 0, false);
    }

    /// <summary>Whether a clause holds a listed word.</summary>
    public bool Has(Clause clause, Theme theme, string value) => Find(clause.Start, clause.End, theme, value) is not null;

    /// <summary>The first listed word of a theme inside a stretch.</summary>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="value">The value; any when <see langword="null"/>.</param>
    /// <returns>The word, or <see langword="null"/> when the stretch holds none.</returns>
    public Cue? Find(int start, int end, Theme theme, string? value = null)
    {
        foreach (var cue in Cues(theme))
        {
            if (cue.Start >= start && cue.End <= end && (value is null || cue.Value == value))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>The last listed word of a theme inside a stretch; <see langword="null"/> when it holds none.</summary>
    public Cue? FindLast(int start, int end, Theme theme, string? value = null)
    {
        var cues = Cues(theme);
        for (var index = cues.Length - 1; index >= 0; index--)
        {
            var cue = cues[index];
            if (cue.Start >= start && cue.End <= end && (value is null || cue.Value == value))
            {
                return cue;
            }
        }

        return null;
    }

    /// <summary>The listed word that begins at a place or behind the spaces there; <see langword="null"/> when none does.</summary>
    public Cue? At(int at, Theme theme) => _lexicon.At(Folded, SkipSpaces(at), theme);

    /// <summary>The first place at or behind another that is no space.</summary>
    public int SkipSpaces(int at)
    {
        while (at < Folded.Length && Folded[at] == ' ')
        {
            at++;
        }

        return at;
    }

    /// <summary>The characters between two places, without spaces around; empty when the second lies before the first.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => end > start ? Folded.AsSpan(start, end - start).Trim(' ') : default;

    /// <summary>How far apart two places are, in words: a Chinese character counts one, a Latin word two.</summary>
    public int Distance(int start, int end)
    {
        var distance = 0;
        for (var at = start; at < end; at++)
        {
            if (Script.IsHan(Folded[at]))
            {
                distance++;
            }
            else if (Script.IsLatin(Folded[at]) && (at == start || !Script.IsLatin(Folded[at - 1])))
            {
                distance += 2;
            }
        }

        return distance;
    }
}
