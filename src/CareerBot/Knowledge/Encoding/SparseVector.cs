namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Weights of the token ids that occur in a text.</summary>
/// <param name="Ids">The ids, ascending and unique.</param>
/// <param name="Weights">One weight an id.</param>
internal sealed record SparseVector(uint[] Ids, float[] Weights)
{
    /// <summary>No token at all.</summary>
    public static SparseVector Empty { get; } = new([], []);

    /// <summary>How many ids there are.</summary>
    public int Count => Ids.Length;

    /// <summary>Sorts weights by id.</summary>
    public static SparseVector From(IReadOnlyDictionary<uint, float> weights)
    {
        var ids = weights.Keys.ToArray();
        Array.Sort(ids);
        return new SparseVector(ids, Array.ConvertAll(ids, id => weights[id]));
    }
}
