using System.Globalization;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Chinese words with their counts in everyday text, from jieba's word list.</summary>
internal sealed class WordCounts
{
    private const string File = "package/dict.txt";
    private readonly Dictionary<string, long> _counts;

    private WordCounts(Dictionary<string, long> counts)
    {
        _counts = counts;
        Total = counts.Values.Sum();
    }

    /// <summary>The sum of all counts.</summary>
    public long Total { get; }

    /// <summary>Reads the tarball.</summary>
    public static WordCounts Read(string tarball, TextFolder folder)
    {
        var counts = new Dictionary<string, long>(360_000, StringComparer.Ordinal);
        TarballReader.Read(tarball, [File], (_, reader) =>
        {
            while (reader.ReadLine() is { } line)
            {
                var first = line.IndexOf(' ', StringComparison.Ordinal);
                var second = line.IndexOf(' ', first + 1);
                var count = long.Parse(line.AsSpan(first + 1, (second < 0 ? line.Length : second) - first - 1), CultureInfo.InvariantCulture);
                var word = folder.Fold(line[..first]);
                counts[word] = counts.GetValueOrDefault(word) + count;
            }
        });
        return new WordCounts(counts);
    }

    /// <summary>The count of a word; 0 when the list lacks it.</summary>
    public long Of(string word) => _counts.GetValueOrDefault(word);

    /// <summary>Adds a word the list lacks with the smallest count that makes it a word.</summary>
    public void Learn(string word) => _counts.TryAdd(word, 2);

    /// <summary>The logarithmic probability of a word with a count.</summary>
    public float LogProbability(long count) => MathF.Log(Math.Max(1, count) / (float)Total);

    /// <summary>The words of Chinese characters with the bits of their logarithmic probability.</summary>
    public HashedTable ToTable() => HashedTable.Build(
        [.. _counts.Where(pair => pair.Key.All(TextScanner.IsChinese) && pair.Value > 0)
            .Select(pair => KeyValuePair.Create(TokenHash.Of(pair.Key), BitConverter.SingleToInt32Bits(LogProbability(pair.Value))))
            .DistinctBy(pair => pair.Key)]);
}
