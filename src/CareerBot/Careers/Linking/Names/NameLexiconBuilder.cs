namespace CareerBot.Careers;

/// <summary>Gathers the names of one knowledge folder.</summary>
/// <param name="folding">How names become comparable.</param>
/// <param name="everyday">Comparison keys of everyday words.</param>
/// <param name="claims">The words by which people claim a skill.</param>
internal sealed class NameLexiconBuilder(TextFolding folding, IReadOnlySet<string> everyday, PhraseTable<PhraseMeaning> claims)
{
    private const double Certain = 1;
    private const double Shortened = 0.9;
    private const double OtherNumber = 0.95;
    private const int ShortestPlural = 6;
    private static readonly string[] s_districtEndings = ["特别行政区", "新区", "区", "县", "市"];

    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    /// <summary>Builds the lexicon of a knowledge folder.</summary>
    public NameLexicon Build(KnowledgeBase knowledge)
    {
        knowledge.Skills.ToList().ForEach(skill => AddNames(MentionKind.Skill, skill.Id.Value, skill.Name, skill.Aliases));
        knowledge.Occupations.ToList().ForEach(occupation =>
            AddNames(MentionKind.Occupation, occupation.Id.Value, occupation.Name, occupation.Aliases));
        knowledge.Fields.ToList().ForEach(field => AddNames(MentionKind.Field, field.Id.Value, field.Name, Aliases.None));
        knowledge.Courses.ToList().ForEach(AddTitles);
        knowledge.Center.Districts.ToList().ForEach(AddDistrict);
        RemoveClaims();
        AddSingulars();
        return new NameLexicon(_drafts.ToDictionary(draft => draft.Key, draft => draft.Value.ToEntry()));
    }

    private void AddNames(MentionKind kind, string id, LocalText name, Aliases aliases)
    {
        AddName(new NameSense(kind, id, IsName: true), name.Zh);
        AddName(new NameSense(kind, id, IsName: true), name.En);
        foreach (var alias in aliases.All)
        {
            AddName(new NameSense(kind, id, IsName: false), alias);
        }
    }

    /// <summary>"Customer relations (CRM)" is also known by either half.</summary>
    private void AddName(NameSense sense, string name)
    {
        Add(sense, name, Certain);
        var open = name.IndexOfAny(['(', '\uFF08']);
        if (open > 0 && name.TrimEnd()[^1] is ')' or '\uFF09')
        {
            Add(sense with { IsName = false }, name[..open], Shortened);
            Add(sense with { IsName = false }, name[(open + 1)..].TrimEnd(' ', ')', '\uFF09'), Shortened);
        }
    }

    /// <summary>People drop what stands behind the colon of a title.</summary>
    private void AddTitles(Course course)
    {
        foreach (var title in new[] { course.Title.Zh, course.Title.En })
        {
            Add(new NameSense(MentionKind.Course, course.Id.Value, IsName: true), title, Certain);
            var colon = title.IndexOfAny([':', '\uFF1A']);
            if (colon > 0)
            {
                Add(new NameSense(MentionKind.Course, course.Id.Value, IsName: false), title[..colon], Shortened);
            }
        }
    }

    private void AddDistrict(District district)
    {
        var sense = new NameSense(MentionKind.District, district.Id.Value, IsName: true);
        Add(sense, district.Name.Zh, Certain);
        Add(sense, district.Name.En, Certain);
        Add(sense, district.Name.En + " District", Certain);
        Add(sense, district.Name.En.Replace(" District", "", StringComparison.OrdinalIgnoreCase), Certain);
        var ending = s_districtEndings.FirstOrDefault(ending => district.Name.Zh.EndsWith(ending, StringComparison.Ordinal));
        if (ending is not null && district.Name.Zh.Length - ending.Length >= 2)
        {
            Add(sense, district.Name.Zh[..^ending.Length], Certain);
            Add(sense, district.Name.Zh[..^ending.Length] + "区", Certain);
        }
    }

    private void Add(NameSense sense, string name, double confidence)
    {
        if (NameKey.Of(name, folding) is not { } key)
        {
            return;
        }

        if (!_drafts.TryGetValue(key.Key, out var draft))
        {
            _drafts.Add(key.Key, draft = new Draft(name, key, GateOf(key), confidence));
        }

        draft.Add(sense);
    }

    private NameGate GateOf(NameKey key) => key switch
    {
        { IsLatin: false } or { Tokens: > 1, Key.Length: > 2 } => NameGate.None,
        { Key.Length: 1 } => NameGate.OneLetter,
        { Key.Length: 2 } when key.Key.All(char.IsAsciiLetter) => NameGate.TwoLetters,
        _ => everyday.Contains(key.Key) ? NameGate.Everyday : NameGate.None,
    };

    /// <summary>
    /// Among other names staff may list what people say, such as 会Python or "basic SQL". Where the rest is a name of the same record,
    /// the words before or behind it are no part of the name: they tell a level, and 做 in 做数据分析 hides the analyst in 做数据分析师.
    /// </summary>
    private void RemoveClaims()
    {
        var before = claims.KeysOf(phrase => phrase.Kind is PhraseKind.Level or PhraseKind.Wish or PhraseKind.Filler);
        var behind = claims.KeysOf(phrase => phrase.Kind == PhraseKind.Level);
        foreach (var (key, draft) in _drafts.ToArray())
        {
            var isClaim = draft is { HasName: false, IsSkill: true }
                && (before.Any(words => key.StartsWith(words, StringComparison.Ordinal) && IsSame(draft, key[words.Length..]))
                    || behind.Any(words => key.EndsWith(words, StringComparison.Ordinal) && IsSame(draft, key[..^words.Length])));
            if (isClaim)
            {
                _drafts.Remove(key);
            }
        }
    }

    private bool IsSame(Draft draft, string key) => _drafts.TryGetValue(key, out var rest) && rest.Means(draft);

    /// <summary>A name in the plural is also found in the singular, unless that is another name or a short word.</summary>
    private void AddSingulars()
    {
        foreach (var (key, draft) in _drafts.ToArray())
        {
            var ending = draft.Key.IsLatin ? WordForms.Singular(key, out var length) : WordForms.Singular([], out length);
            if (ending is not null && key.Length >= ShortestPlural && draft.Gate == NameGate.None)
            {
                _drafts.TryAdd(key[..length] + ending, draft.As(OtherNumber));
            }
        }
    }

    private sealed class Draft(string written, NameKey key, NameGate gate, double confidence)
    {
        private List<NameSense> _senses = [];

        public NameKey Key => key;

        public NameGate Gate => gate;

        public bool HasName => _senses.Any(sense => sense.IsName);

        public bool IsSkill => _senses.TrueForAll(sense => sense.Kind == MentionKind.Skill);

        public bool Means(Draft other) =>
            other._senses.All(sense => _senses.Any(mine => mine.Kind == sense.Kind && mine.Id == sense.Id));

        public Draft As(double other) => new(written, key, gate, Math.Min(confidence, other)) { _senses = _senses };

        public void Add(NameSense sense)
        {
            var known = _senses.FindIndex(other => other.Kind == sense.Kind && other.Id == sense.Id);
            if (known < 0)
            {
                _senses.Add(sense);
            }
            else if (sense.IsName)
            {
                _senses[known] = sense;
            }
        }

        /// <summary>A record's own name comes before another's alias; then skills before occupations, fields, courses, districts.</summary>
        public NameEntry ToEntry() => new()
        {
            Written = written,
            Gate = gate,
            Tokens = key.Tokens,
            CrossesMarks = key.CrossesMarks,
            Confidence = confidence,
            Senses = [.. _senses.OrderBy(sense => !sense.IsName).ThenBy(sense => sense.Kind)],
        };
    }
}
