namespace CareerBot.Advising.Embedded;

/// <summary>Turns masked words into hashed features: words and pairs of words, parts of words, and what kind of message it is.</summary>
internal static class IntentFeatures
{
    private const char FirstPlaceholder = '\uE000';
    private const int ShortestPart = 3;
    private const int LongestPart = 5;
    private const int MostPaired = 8;
    private const float WordWeight = 1;
    private const float TripleWeight = 0.7f;
    private const float LengthWeight = 0.7f;
    private const float PartWeight = 0.35f;
    private const float MeaningWeight = 1.5f;
    private const float PairWeight = 0.6f;
    private const float StrangeWeight = 0.22f;
    private const int MostStrange = 4;
    private const int ShareSteps = 4;
    private const ulong Prime = 1099511628211;
    private const ulong Seed = 14695981039346656037;

    /// <summary>The features of a part of a message, each with its weight.</summary>
    /// <param name="segment">The part.</param>
    /// <param name="strange">How many of its words are strange to the center's matters, and how many there are.</param>
    public static List<(ulong Feature, float Weight)> Of(Segment segment, (int Strange, int All) strange)
    {
        var features = new List<(ulong, float)>();
        var tokens = Tokens(Compact(segment.Masked));
        var (previous, beforePrevious) = (Hash("^", 1), 0UL);
        foreach (var token in tokens)
        {
            var word = Hash(token, 1);
            features.Add((word, WordWeight));
            features.Add((Pair(previous, word), WordWeight));
            if (beforePrevious != 0 && Script.IsHan(token[0]))
            {
                features.Add((Pair(beforePrevious, Pair(previous, word)), TripleWeight));
            }

            AddParts(token, features);
            (beforePrevious, previous) = (previous, word);
        }

        features.Add((Pair(previous, Hash("$", 1)), WordWeight));
        features.Add((Hash(Length(tokens.Count), 2), LengthWeight));
        AddMeanings(segment, features);
        AddStrangeness(segment.Has(Segment.OnTopic), strange, features);
        return features;
    }

    /// <summary>How strange the words are; it weighs the same in a long message as in a short one.</summary>
    private static void AddStrangeness(bool onTopic, (int Strange, int All) strange, List<(ulong, float)> features)
    {
        var weight = StrangeWeight * MathF.Sqrt(features.Sum(feature => feature.Item2 * feature.Item2));
        var share = strange.All == 0 ? 0 : strange.Strange * ShareSteps / strange.All;
        features.Add((Hash($"strange {Math.Min(strange.Strange, MostStrange)}", 5), weight));
        features.Add((Hash($"share {share}", 5), weight));
        features.Add((Hash($"share {share} {onTopic}", 6), weight));
    }

    /// <summary>Meanings and pairs of them: what an example in one language teaches the other.</summary>
    private static void AddMeanings(Segment segment, List<(ulong, float)> features)
    {
        features.Add((Hash(segment.Has(Segment.OnTopic) ? "on topic" : "off topic", 2), MeaningWeight));
        var hashes = segment.Meanings.Select(meaning => Hash(meaning, 4)).ToArray();
        for (var first = 0; first < hashes.Length; first++)
        {
            features.Add((hashes[first], MeaningWeight));
            for (var second = first + 1; second < hashes.Length && hashes.Length <= MostPaired; second++)
            {
                // The order of the two must not matter.
                features.Add(((hashes[first] ^ hashes[second]) * Prime, PairWeight));
            }
        }

        if (hashes.Length == 0)
        {
            features.Add((Hash("no meaning", 2), MeaningWeight));
        }
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
                features.Add((Hash(padded.AsSpan(start, length), 3), PartWeight));
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
