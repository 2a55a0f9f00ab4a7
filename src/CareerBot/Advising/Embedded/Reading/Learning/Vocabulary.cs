using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// The words in which people speak of what the center does. A message with many words that no example of that kind uses is
/// hardly about it, however its sentence is built: this is what tells "how long does the roast take" from "how long does the course take".
/// </summary>
internal sealed class Vocabulary
{
    private const int ShortestLatin = 3;

    private readonly Dictionary<string, int> _uses;

    /// <summary>Takes words learned earlier.</summary>
    /// <param name="uses">How many examples use each word.</param>
    public Vocabulary(Dictionary<string, int> uses) => _uses = uses;

    /// <summary>How many examples use each word.</summary>
    public IReadOnlyDictionary<string, int> Uses => _uses;

    /// <summary>Learns the words.</summary>
    /// <param name="examples">The examples; those of other matters are left out.</param>
    public static Vocabulary Of(IEnumerable<IntentExample> examples)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var example in examples.Where(example => IsHome(example.Intent) && example.Weight >= 1))
        {
            foreach (var word in Words(example.Segment.Masked).Distinct())
            {
                uses[word] = uses.GetValueOrDefault(word) + 1;
            }
        }

        return new(uses);
    }

    /// <summary>Whether an intent is a matter of the center or of the talk itself.</summary>
    public static bool IsHome(int intent) => !IntentNames.IsAway(IntentNames.All[intent]);

    /// <summary>How many words of a stretch are strange, and how many there are.</summary>
    /// <param name="masked">The stretch, with placeholders.</param>
    /// <param name="own">How many of the examples the stretch is itself: 1 while one of them is learned, else 0.</param>
    public (int Strange, int All) Count(string masked, int own)
    {
        var (strange, all) = (0, 0);
        foreach (var word in Words(masked))
        {
            all++;
            strange += _uses.GetValueOrDefault(word) <= own ? 1 : 0;
        }

        return (strange, all);
    }

    /// <summary>The stems of English words and the pairs of Chinese characters; placeholders are no words.</summary>
    private static IEnumerable<string> Words(string masked)
    {
        for (var at = 0; at < masked.Length; at++)
        {
            if (masked[at] == '{')
            {
                at = Math.Max(at, masked.IndexOf('}', at));
            }
            else if (char.IsAsciiLetter(masked[at]))
            {
                var start = at;
                while (at + 1 < masked.Length && char.IsAsciiLetter(masked[at + 1]))
                {
                    at++;
                }

                if (at + 1 - start >= ShortestLatin)
                {
                    yield return EnglishStemmer.Stem(masked[start..(at + 1)]);
                }
            }
            else if (Script.IsHan(masked[at]) && at + 1 < masked.Length && Script.IsHan(masked[at + 1]))
            {
                yield return masked.Substring(at, 2);
            }
        }
    }
}
