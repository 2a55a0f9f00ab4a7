using System.Buffers;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Reduces English words to stems by the Porter2 rules (snowballstem.org/algorithms/english/stemmer.html), so that
/// "courses" and "course" meet. Written out here because the packages that hold it bring a whole search engine along.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly Dictionary<string, string> Irregular = new()
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly HashSet<string> FinishedAfterPlurals =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"),
        ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"),
        ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
        "ion", "al", "er", "ic",
    ];

    /// <summary>The stem of a word.</summary>
    /// <param name="word">A lower-case word; letters outside a–z are left as they are.</param>
    /// <returns>The stem; the word itself when it has fewer than three letters.</returns>
    public static string Stem(string word)
    {
        if (word.Length < 3)
        {
            return word;
        }

        if (Irregular.TryGetValue(word, out var irregular))
        {
            return irregular;
        }

        var stem = MarkConsonantY(word.TrimStart('\''));
        var (r1, r2) = Regions(stem);
        stem = StripPlural(StripPossessive(stem));
        if (FinishedAfterPlurals.Contains(stem))
        {
            return stem;
        }

        stem = StripPastAndGerund(stem, r1);
        stem = SoftenFinalY(stem);
        stem = Replace(stem, Step2, r1, MayReplaceInStep2);
        stem = Replace(stem, Step3, r1, (before, suffix) => suffix != "ative" || before.Length >= r2);
        stem = StripStep4(stem, r2);
        stem = StripFinalLetter(stem, r1, r2);
        return stem.Replace('Y', 'y');
    }

    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y'))
        {
            return word;
        }

        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
            }
        }

        return new string(letters);
    }

    private static (int R1, int R2) Regions(string word)
    {
        var r1 = word.StartsWith("gener", StringComparison.Ordinal) || word.StartsWith("arsen", StringComparison.Ordinal) ? 5
            : word.StartsWith("commun", StringComparison.Ordinal) ? 6
            : AfterVowelAndConsonant(word, 0);
        return (r1, AfterVowelAndConsonant(word, r1));
    }

    private static int AfterVowelAndConsonant(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
            {
                return i + 1;
            }
        }

        return word.Length;
    }

    private static string StripPossessive(string word) =>
        Ends(word, "'s'") ? word[..^3] : Ends(word, "'s") ? word[..^2] : Ends(word, "'") ? word[..^1] : word;

    private static string StripPlural(string word)
    {
        if (Ends(word, "sses"))
        {
            return word[..^2];
        }

        if (Ends(word, "ied") || Ends(word, "ies"))
        {
            return word.Length > 4 ? word[..^2] : word[..^1];
        }

        var plural = Ends(word, "s") && !Ends(word, "us") && !Ends(word, "ss");
        return plural && HasVowel(word.AsSpan(0, Math.Max(0, word.Length - 2))) ? word[..^1] : word;
    }

    private static string StripPastAndGerund(string word, int r1)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (Ends(word, suffix))
            {
                return word.Length - suffix.Length >= r1 ? string.Concat(word.AsSpan(0, word.Length - suffix.Length), "ee") : word;
            }
        }

        foreach (var suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (Ends(word, suffix))
            {
                var stem = word[..^suffix.Length];
                return HasVowel(stem) ? Repair(stem, r1) : word;
            }
        }

        return word;
    }

    private static string Repair(string stem, int r1)
    {
        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz"))
        {
            return stem + "e";
        }

        if (stem.Length > 1 && stem[^1] == stem[^2] && "bdfgmnprt".Contains(stem[^1], StringComparison.Ordinal))
        {
            return stem[..^1];
        }

        return r1 >= stem.Length && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static string SoftenFinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && word.Length > 2 && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static bool MayReplaceInStep2(string before, string suffix) => suffix switch
    {
        "ogi" => Ends(before, "l"),
        "li" => before.Length > 0 && "cdeghkmnrt".Contains(before[^1], StringComparison.Ordinal),
        _ => true,
    };

    private static string Replace(
        string word, (string Suffix, string Replacement)[] rules, int region, Func<string, string, bool> allowed)
    {
        foreach (var (suffix, replacement) in rules)
        {
            if (Ends(word, suffix))
            {
                var before = word[..^suffix.Length];
                return before.Length >= region && allowed(before, suffix) ? before + replacement : word;
            }
        }

        return word;
    }

    private static string StripStep4(string word, int r2)
    {
        foreach (var suffix in Step4)
        {
            if (Ends(word, suffix))
            {
                var before = word[..^suffix.Length];
                var allowed = before.Length >= r2 && (suffix != "ion" || Ends(before, "s") || Ends(before, "t"));
                return allowed ? before : word;
            }
        }

        return word;
    }

    private static string StripFinalLetter(string word, int r1, int r2)
    {
        var before = word.Length - 1;
        if (Ends(word, "e"))
        {
            return before >= r2 || (before >= r1 && !EndsInShortSyllable(word[..^1])) ? word[..^1] : word;
        }

        return Ends(word, "ll") && before >= r2 ? word[..^1] : word;
    }

    private static bool EndsInShortSyllable(string word) => word.Length switch
    {
        < 2 => false,
        2 => IsVowel(word[0]) && !IsVowel(word[1]),
        _ => !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y'),
    };

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.ContainsAny(Vowels);

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
