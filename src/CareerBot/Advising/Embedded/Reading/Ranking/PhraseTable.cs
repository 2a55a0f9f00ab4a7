namespace CareerBot.Advising.Embedded;

/// <summary>Whole messages and phrases that tell an intent without doubt; the first pass before the classifier.</summary>
internal sealed class PhraseTable
{
    private const int LongestGap = 24;

    private readonly Dictionary<string, List<string>> _exact = new(StringComparer.Ordinal);
    private readonly List<(string[] Parts, string Intent)> _phrases = [];
    private readonly Lexicon _lexicon;

    /// <summary>Builds the table.</summary>
    public PhraseTable(UnderstandingPrompts prompts)
    {
        _lexicon = prompts.Lexicon;
        foreach (var prompt in prompts.Intents)
        {
            foreach (var line in prompt.Exact)
            {
                var key = Bare(Script.Fold(line.Text, prompts.Simplify));
                if (_exact.TryGetValue(key, out var intents))
                {
                    intents.Add(prompt.Intent);
                }
                else
                {
                    _exact[key] = [prompt.Intent];
                }
            }

            _phrases.AddRange(prompt.Phrases.Select(line => (Parts(Script.Fold(line.Text, prompts.Simplify)), prompt.Intent)));
        }
    }

    /// <summary>The intents a whole message means.</summary>
    /// <returns>The intents; empty when it is none of the listed messages.</returns>
    public IReadOnlyList<string> Exact(string masked)
    {
        var bare = Bare(masked);
        return _exact.TryGetValue(bare, out var intents) || _exact.TryGetValue(WithoutCourtesy(bare), out intents) ? intents : [];
    }

    /// <summary>The intents whose phrases a clause holds, each once.</summary>
    public IReadOnlyList<string> In(string masked)
    {
        var found = new List<string>();
        foreach (var (parts, intent) in _phrases)
        {
            if (!found.Contains(intent) && Holds(masked, parts))
            {
                found.Add(intent);
            }
        }

        return found;
    }

    private static string[] Parts(string phrase) =>
        phrase.Replace("...", "\u2026", StringComparison.Ordinal).Split('\u2026', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool Holds(string text, string[] parts)
    {
        for (var start = Find(text, parts[0], 0, text.Length); start >= 0; start = Find(text, parts[0], start + 1, text.Length))
        {
            var (at, index) = (start + parts[0].Length, 1);
            for (; index < parts.Length; index++)
            {
                var next = Find(text, parts[index], at, LongestGap);
                if (next < 0)
                {
                    break;
                }

                at = next + parts[index].Length;
            }

            if (index == parts.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static int Find(string text, string part, int from, int gap)
    {
        while (from < text.Length)
        {
            var at = text.IndexOf(part, from, Math.Min(text.Length - from, gap + part.Length), StringComparison.Ordinal);
            if (at < 0 || (Script.IsBoundary(text, at) && Script.IsBoundary(text, at + part.Length)))
            {
                return at;
            }

            gap -= at + 1 - from;
            from = at + 1;
            if (gap < 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The words without punctuation and needless spaces.</summary>
    private static string Bare(string text)
    {
        var kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            var isKept = Script.IsHan(character) || Script.IsLatin(character) || character is '{' or '}' or '\'' or '#' or '+';
            if (isKept || (length > 0 && kept[length - 1] != ' '))
            {
                kept[length++] = isKept ? character : ' ';
            }
        }

        return new string(kept[..length]).Trim();
    }

    /// <summary>Takes polite words off both ends: "please skip this one" is "skip this one".</summary>
    private string WithoutCourtesy(string bare)
    {
        var polite = _lexicon.Find(bare)[(int)Theme.Polite];
        var (start, end) = (0, bare.Length);
        foreach (var cue in polite)
        {
            start = cue.Start <= start + 1 && cue.Start >= start ? cue.End : start;
        }

        for (var index = polite.Length - 1; index >= 0; index--)
        {
            end = polite[index].End >= end - 1 && polite[index].Start > start ? polite[index].Start : end;
        }

        return start < end ? bare[start..end].Trim() : bare;
    }
}
