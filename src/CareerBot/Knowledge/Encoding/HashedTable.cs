namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// A read-only table from token hashes to numbers that lies in memory as it lies in the file: loading it is one read,
/// where filling a dictionary with half a million words takes a third of a second at every start.
/// </summary>
internal sealed class HashedTable
{
    private readonly ulong[] _keys;
    private readonly int[] _values;

    /// <summary>Wraps the two arrays of a built table.</summary>
    /// <param name="keys">The hashes, 0 where free; the length is a power of two.</param>
    /// <param name="values">One value a place.</param>
    public HashedTable(ulong[] keys, int[] values)
    {
        _keys = keys;
        _values = values;
    }

    /// <summary>The places, for writing.</summary>
    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>The values by place, for writing.</summary>
    public ReadOnlySpan<int> Values => _values;

    /// <summary>Builds a table that is at most two thirds full.</summary>
    public static HashedTable Build(IReadOnlyCollection<KeyValuePair<ulong, int>> entries)
    {
        var capacity = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, entries.Count * 3 / 2));
        var table = new HashedTable(new ulong[capacity], new int[capacity]);
        foreach (var (key, value) in entries)
        {
            var place = table.PlaceOf(key);
            table._keys[place] = key;
            table._values[place] = value;
        }

        return table;
    }

    /// <summary>Looks a hash up.</summary>
    /// <returns>Whether it is there.</returns>
    public bool TryGet(ulong key, out int value)
    {
        var place = PlaceOf(key);
        value = _values[place];
        return _keys[place] == key;
    }

    private int PlaceOf(ulong key)
    {
        var mask = _keys.Length - 1;
        var place = (int)(key >> 8) & mask;
        while (_keys[place] != 0 && _keys[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }
}
