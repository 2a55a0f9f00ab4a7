using System.Runtime.InteropServices;
using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge;

/// <summary>In how many passages of a version each term stands: what makes a word telling here.</summary>
internal sealed class TermStatistics
{
    private readonly Dictionary<uint, int> _frequencies = [];

    /// <summary>How many passages were counted.</summary>
    public int Passages { get; private set; }

    /// <summary>Counts a passage.</summary>
    public void Add(SparseVector terms)
    {
        Passages++;
        foreach (var id in terms.Ids)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_frequencies, id, out _)++;
        }
    }

    /// <summary>How telling a term is; the most for one no passage has.</summary>
    public double Weight(uint id) => Bm25.InverseFrequency(Math.Max(1, Passages), _frequencies.GetValueOrDefault(id));

    /// <summary>The counts as bytes: passages, then ids and frequencies in turn.</summary>
    public byte[] ToBytes()
    {
        var numbers = new List<int>((_frequencies.Count * 2) + 1) { Passages };
        foreach (var (id, frequency) in _frequencies)
        {
            numbers.Add(unchecked((int)id));
            numbers.Add(frequency);
        }

        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static TermStatistics FromBytes(ReadOnlySpan<byte> bytes)
    {
        var numbers = MemoryMarshal.Cast<byte, int>(bytes);
        var statistics = new TermStatistics { Passages = numbers[0] };
        for (var i = 1; i + 1 < numbers.Length; i += 2)
        {
            statistics._frequencies[unchecked((uint)numbers[i])] = numbers[i + 1];
        }

        return statistics;
    }
}
