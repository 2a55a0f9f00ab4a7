namespace CareerBot.Careers;

/// <summary>Reads what one text says of the skills it names: at what level, or that they are lacking.</summary>
internal sealed class ClaimReader
{
    private const double ChineseWord = 0.5;
    private const int LongestBridge = 4;

    private readonly TokenizedText _text;
    private readonly IReadOnlyList<NameMatch> _mentions;
    private readonly List<ClauseItem> _items;
    private readonly IReadOnlyList<(double Years, SkillLevel Level)> _years;
    private readonly SkillClaim[] _claims;
    private readonly Clauses _clauses;

    private ClaimReader(
        TokenizedText text, IReadOnlyList<NameMatch> mentions, List<ClauseItem> items, IReadOnlyList<(double Years, SkillLevel Level)> years)
    {
        (_text, _mentions, _items, _years) = (text, mentions, items, years);
        _claims = new SkillClaim[mentions.Count];
        _clauses = new Clauses(items);
    }

    /// <summary>Reads the claims of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The names found in it, by position.</param>
    /// <param name="items">The pieces it was cut into.</param>
    /// <param name="years">Years of use from which a level counts, ascending.</param>
    /// <returns>One claim for each name.</returns>
    public static SkillClaim[] Read(
        TokenizedText text, IReadOnlyList<NameMatch> mentions, List<ClauseItem> items, IReadOnlyList<(double Years, SkillLevel Level)> years)
    {
        var reader = new ClaimReader(text, mentions, items, years);
        reader.Read();
        return reader._claims;
    }

    private void Read()
    {
        var scope = new ClauseScope();
        for (var at = 0; at < _items.Count; at++)
        {
            scope = _items[at].Joint switch
            {
                Joint.Break or Joint.Line => new ClauseScope(),
                Joint.Comma => scope.AfterComma(),
                _ => scope,
            };
            scope = ReadItem(scope, at);
        }
    }

    private ClauseScope ReadItem(ClauseScope scope, int at) => _items[at].Kind switch
    {
        PhraseKind.Mention => ReadMention(scope, at),
        PhraseKind.Level or PhraseKind.Negation or PhraseKind.Duration => ReadStatement(scope, at),
        PhraseKind.Contrast => new ClauseScope(),
        PhraseKind.Exception => scope with { Excepting = true, Comma = false },
        PhraseKind.Wish => new ClauseScope { Wishing = true },
        PhraseKind.Subject => scope.AfterSubject(),
        PhraseKind.Example => scope.BeforeExamples(),
        PhraseKind.Word or PhraseKind.Ignored => scope.After(_text[_items[at].First].IsCjk ? ChineseWord * (_items[at].Last - _items[at].First + 1) : 1),
        _ => scope,
    };

    private ClauseScope ReadMention(ClauseScope scope, int at)
    {
        ref var claim = ref _claims[_items[at].Mention];
        (claim.First, claim.Last) = _clauses.Tokens(at, at);
        if (scope.Excepting)
        {
            claim.Excepted = true;
            return scope;
        }

        if (scope.Statement < 0)
        {
            return scope.AfterReached();
        }

        var statement = _items[scope.Statement];
        var isTimeElsewhere = statement.Kind == PhraseKind.Duration && !IsSkill(at);
        if (isTimeElsewhere || !scope.Reaches(statement, BeginsClause(at)))
        {
            return new ClauseScope { Wishing = scope.Wishing };
        }

        Claim(at, scope.Statement, isBehind: false);
        return scope.AfterReached();
    }

    /// <summary>"…, Python is new to me": the list ended at the comma.</summary>
    private bool BeginsClause(int at) =>
        at + 1 < _items.Count && _items[at + 1].Joint < Joint.Comma && _items[at + 1].Kind is PhraseKind.Copula or PhraseKind.Subject;

    private ClauseScope ReadStatement(ClauseScope scope, int at)
    {
        if (scope.Wishing)
        {
            return scope;
        }

        if (MentionBefore(scope, at) is { } before)
        {
            ClaimBack(before, at);
            return new ClauseScope();
        }

        // "3 years using Python" and "good at using Python" tell more than "using Python".
        return scope is { Statement: >= 0, Reached: 0, Gap: 0, Comma: false } && IsWeak(at)
            ? scope
            : new ClauseScope { Statement = at, Excepting = scope.Excepting };
    }

    /// <summary>The position of the name this statement stands behind ("Python: advanced"); <see langword="null"/> when it stands before its name.</summary>
    private int? MentionBefore(ClauseScope scope, int at)
    {
        if (_items[at].Meaning.Reach is PhraseReach.DirectlyBefore or PhraseReach.Before && !StandsAlone(at))
        {
            return null;
        }

        var before = at;
        while (before > 0 && at - before < LongestBridge && _items[before].Joint < Joint.List && IsBridge(before - 1))
        {
            before--;
        }

        before--;
        var isApart = IsTimeApart(at);
        if (before < 0 || (_items[before + 1].Joint is Joint.Line or >= Joint.List && !isApart) || _items[before].Kind != PhraseKind.Mention)
        {
            return null;
        }

        var isSetOff = isApart || _items[at].Joint == Joint.Loose || _items[at].Meaning.Reach == PhraseReach.Behind;
        return isSetOff || scope.Statement < 0 || !IsBeforeMention(at) ? before : null;
    }

    /// <summary>"Python, 2 years": nothing else stands between the commas.</summary>
    private bool IsTimeApart(int at)
    {
        if (_items[at] is not { Kind: PhraseKind.Duration, Joint: Joint.Comma })
        {
            return false;
        }

        var next = BehindFillers(at);
        return next == _items.Count || _items[next].Joint >= Joint.Comma;
    }

    private bool IsBridge(int at) =>
        _items[at].Kind is PhraseKind.Copula or PhraseKind.Total or PhraseKind.Filler or PhraseKind.Subject or PhraseKind.Ignored || IsWeak(at);

    /// <summary>A plain "knows" or "uses", which gives way to anything more telling.</summary>
    private bool IsWeak(int at) => _items[at].Kind == PhraseKind.Level && _items[at].Meaning.Level == SkillLevel.Working;

    /// <summary>"Python I know": nothing follows that the word could belong to.</summary>
    private bool StandsAlone(int at) =>
        at > 0 && _items[at - 1].Kind == PhraseKind.Subject && _items[at].Meaning.Reach == PhraseReach.Before
        && (at + 1 == _items.Count || _items[at + 1].Joint >= Joint.Comma);

    private bool IsBeforeMention(int at)
    {
        var next = BehindFillers(at);
        return next < _items.Count && _items[next].Kind == PhraseKind.Mention && _items[next].Joint < Joint.Line;
    }

    private int BehindFillers(int at)
    {
        var next = at + 1;
        while (next < _items.Count && next - at < LongestBridge && _items[next].Joint < Joint.Loose && _items[next].Kind == PhraseKind.Filler)
        {
            next++;
        }

        return next;
    }

    /// <summary>Makes a statement count for the name before it, and for the list that name ends.</summary>
    private void ClaimBack(int mention, int statement)
    {
        Claim(mention, statement, isBehind: true);
        if (_items[mention + 1].Joint == Joint.Comma)
        {
            return;
        }

        // "Python/Java: advanced" tells of both, "Python, Java: advanced" of the last only.
        var isLoose = _items[mention + 1].Joint == Joint.Loose;
        var isTotal = _items.Take(statement).Skip(mention).Any(item => item.Kind == PhraseKind.Total);
        for (var at = mention; at > 0;)
        {
            var before = _items[at - 1].Kind == PhraseKind.Join ? at - 2 : at - 1;
            var isList = (before == at - 2 && !isLoose) || _items[at].Joint is Joint.Tight or Joint.List || (isTotal && !isLoose && _items[at].Joint <= Joint.Comma);
            if (before < 0 || !isList || _items[before].Kind != PhraseKind.Mention || _claims[_items[before].Mention].Level is not null)
            {
                return;
            }

            Claim(before, statement, isBehind: true);
            at = before;
        }
    }

    private void Claim(int at, int statement, bool isBehind)
    {
        ref var claim = ref _claims[_items[at].Mention];
        if (!IsSkill(at) || claim.Excepted)
        {
            return;
        }

        (claim.First, claim.Last) = _clauses.Tokens(Math.Min(at, statement), Math.Max(at, statement));
        if (_items[statement].Kind == PhraseKind.Negation)
        {
            (claim.Negated, claim.Level, claim.DenialClause) = (true, null, _clauses.Start(statement));
        }
        else if (claim.Negated && claim.DenialClause == _clauses.Start(statement))
        {
            // "I don't know Python well" tells a little; "no Python experience" still tells a lack.
            var isWell = _items[statement].Meaning.Level >= SkillLevel.Proficient;
            (claim.Negated, claim.Level, claim.IsToldByWord) = (!isWell, isWell ? SkillLevel.Aware : null, true);
        }
        else if (Supersedes(claim, statement, isBehind))
        {
            var isWord = _items[statement].Kind == PhraseKind.Level;
            var level = isWord ? _items[statement].Meaning.Level : LevelOf(_items[statement].Years);
            (claim.Level, claim.IsToldByWord, claim.Negated) = (level, isWord, false);
        }
    }

    /// <summary>Whether a statement tells more than what was told before: the nearer one does, weak words and times behind a telling word do not.</summary>
    private bool Supersedes(SkillClaim claim, int statement, bool isBehind) =>
        !isBehind || claim.Level is null || (!IsWeak(statement) && (claim.Level == SkillLevel.Working || !claim.IsToldByWord));

    private SkillLevel? LevelOf(double years) =>
        _years.Where(step => step.Years <= years).Select(step => (SkillLevel?)step.Level).LastOrDefault();

    private bool IsSkill(int at) => _mentions[_items[at].Mention].Sense.Kind == MentionKind.Skill;
}
