namespace CareerBot.Advising.Embedded;

/// <summary>Turns masked words into hashed features: words and pairs of words, parts of words, and what kind of message it is.</summary>
internal static class IntentFeatures
{
    private const char FirstPlaceholder = '\uE000';
    private const int ShortestPart = 3;
    private const int LongestPart = 5;
    private const ulong Prime = 1099511628211;
    private const ulong Seed = 14695981039346656037;

    /// <summary>The features of a text, each with its weight.</summary>
    /// <param name="masked">The words, folded, with placeholders.</param>
    /// <param name="isOnTopic">Whether they name anything of learning and work.</param>
    public static List<(ulong Feature, float Weight)> Of(string masked, bool isOnTopic)
    {
        var features = new List<(ulong, float)>();
        var tokens = Tokens(Compact(masked));
        var (previous, beforePrevious) = (Hash("^", 1), 0UL);
        foreach (var token in tokens)
        {
            var word = Hash(token, 1);
            features.Add((word, 1f));
            features.Add((Pair(previous, word), 1f));
            if (beforePrevious != 0 && Script.IsHan(token[0]))
            {
                features.Add((Pair(beforePrevious, Pair(previous, word)), 0.7f));
            }

            AddParts(token, features);
            (beforePrevious, previous) = (previous, word);
        }

        features.Add((Pair(previous, Hash("$", 1)), 1f));
        features.Add((Hash(isOnTopic ? "topic" : "no topic", 2), 1f));
        features.Add((Hash(Length(tokens.Count), 2), 0.7f));
        return features;
    }

    /// <summary>One character for each placeholder, so that its letters do not count as a word.</summary>
    private static string Compact(string masked)
    {
        for (var index = 0; masked.Contains('{', StringComparison.Ordinal) && index < Placeholders.All.Count; index++)
        {
            masked = masked.Replace(Placeholders.All[index], $" {(char)(FirstPlaceholder + index)} ", StringComparison.Ordinal);
        }

        return masked;
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if (Script.IsLatin(text[at]))
            {
                var start = at;
                while (at + 1 < text.Length && (Script.IsLatin(text[at + 1]) || (text[at + 1] == '\'' && at + 2 < text.Length && Script.IsLatin(text[at + 2]))))
                {
                    at++;
                }

                tokens.Add(text[start..(at + 1)]);
            }
            else if (Script.IsHan(text[at]) || text[at] is '?' or '!' or '+' || text[at] >= FirstPlaceholder && text[at] < '\uF8FF')
            {
                tokens.Add(text[at].ToString());
            }
        }

        return tokens;
    }

    private static void AddParts(string token, List<(ulong, float)> features)
    {
        if (token.Length < ShortestPart || Script.IsHan(token[0]))
        {
            return;
        }

        var padded = $" {token} ";
        for (var length = ShortestPart; length <= LongestPart; length++)
        {
            for (var start = 0; start + length <= padded.Length; start++)
            {
                features.Add((Hash(padded.AsSpan(start, length), 3), 0.35f));
            }
        }
    }

    private static string Length(int tokens) => tokens switch
    {
        <= 1 => "one",
        2 => "two",
        <= 4 => "few",
        <= 9 => "some",
        <= 20 => "many",
        _ => "long",
    };

    private static ulong Hash(ReadOnlySpan<char> text, ulong salt)
    {
        var hash = Seed ^ salt;
        foreach (var character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }

    private static ulong Pair(ulong left, ulong right) => ((left * 31) ^ right) * Prime;
}
