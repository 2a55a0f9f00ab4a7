namespace CareerBot.Careers;

/// <summary>Finds skills, occupations, fields, courses and districts named in a text, in both languages at once.</summary>
public sealed class SkillLinker
{
    private const int LongestEvidence = 300;
    private const double Doubtful = 0.7;

    private readonly TextFolding _folding;
    private readonly NameScan _scan;
    private readonly Lazy<Spelling> _spelling;
    private readonly AmbiguityGate _gate;
    private readonly ClauseItems _clauses;
    private readonly SenseChoice _senses;
    private readonly LevelWords _levels;

    /// <summary>Builds the lexicon once; linking is then read-only and thread-safe.</summary>
    /// <param name="knowledge">The names to find.</param>
    /// <param name="levels">The words that tell levels.</param>
    /// <param name="words">What is known of the languages besides; <see langword="null"/> for nothing.</param>
    public SkillLinker(KnowledgeBase knowledge, LevelWords levels, LinkerWords? words = null)
    {
        words ??= LinkerWords.None;
        _levels = levels;
        _folding = new TextFolding(words.Traditional);
        _gate = new AmbiguityGate(words.Ambiguity, _folding);
        var phrases = LevelPhrases.Of(levels, _folding);
        var lexicon = new NameLexiconBuilder(_folding, _gate.Everyday, phrases).Build(knowledge);
        _scan = new NameScan(lexicon);
        _spelling = new Lazy<Spelling>(() => new Spelling(knowledge, lexicon, _folding, words.English.Value));
        _clauses = new ClauseItems(phrases);
        _senses = new SenseChoice(knowledge);
    }

    /// <summary>Links one text.</summary>
    /// <param name="text">A message, a CV or a posting.</param>
    /// <returns>The mentions by position, none overlapping; empty when nothing is named.</returns>
    public IReadOnlyList<Mention> Link(string text)
    {
        var tokens = Tokenizer.Tokenize(_folding.Fold(text));
        var matches = _scan.Find(tokens, Spelling.None);
        var spelling = _spelling.Value.Correct(tokens, matches);
        matches = spelling.Count == 0 ? matches : _scan.Find(tokens, spelling);
        matches = _gate.Keep(tokens, matches, doubtGuesses: !_spelling.Value.IsGuarded);
        if (matches.Count == 0)
        {
            return [];
        }

        var claims = ClaimReader.Read(tokens, matches, _clauses.Read(tokens, matches), _levels.YearsToLevel);
        var senses = _senses.Choose(matches);
        return [.. matches.Select((match, at) => ToMention(tokens, match, senses[at], claims[at]))];
    }

    /// <summary>Finds what a text names without reading spelling mistakes or levels: enough for a posting, and several times faster.</summary>
    /// <returns>What is named, by position; names that fit several records come with the likeliest.</returns>
    internal IReadOnlyList<NamedRecord> LinkNames(string text)
    {
        var tokens = Tokenizer.Tokenize(_folding.Fold(text));
        var matches = _gate.Keep(tokens, _scan.Find(tokens, Spelling.None), doubtGuesses: false);
        var senses = _senses.Choose(matches);
        return [.. matches.Select((match, at) => new NamedRecord(senses[at], tokens.Written(match.First, match.Last).Length, match.Confidence))];
    }

    private static Mention ToMention(TokenizedText text, NameMatch match, NameSense sense, SkillClaim claim)
    {
        var written = text.Written(match.First, match.Last);
        return new Mention
        {
            Kind = sense.Kind,
            Id = sense.Id,
            AlsoPossible = [.. match.Entry.Senses.Where(other => other != sense).Select(other => (other.Kind, other.Id))],
            Start = text.Folded.OriginalStart(text[match.First].Start),
            Length = written.Length,
            Text = written.ToString(),
            Level = sense.Kind == MentionKind.Skill ? claim.Level : null,
            Negated = sense.Kind == MentionKind.Skill && claim.Negated,
            Evidence = Evidence(text, match, claim),
            Confidence = match.Confidence * (match.Entry.Senses.Count > 1 ? Doubtful : 1),
        };
    }

    /// <summary>The clause, unless it is longer than evidence can be; then the name alone.</summary>
    private static string Evidence(TokenizedText text, NameMatch match, SkillClaim claim)
    {
        var start = text.Folded.OriginalStart(text[claim.First].Start);
        var end = text.Folded.OriginalEnd(text[claim.Last].End);
        var original = text.Folded.Original;
        end += end < original.Length && original[end] is ')' or '\uFF09' && original.AsSpan(start, end - start).ContainsAny('(', '\uFF08') ? 1 : 0;
        return end - start <= LongestEvidence ? original[start..end] : text.Written(match.First, match.Last).ToString();
    }
}
