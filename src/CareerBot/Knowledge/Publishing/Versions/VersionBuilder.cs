namespace CareerBot.Knowledge;

/// <summary>Encodes the passages of a new version; those whose text is unchanged keep the vectors they had.</summary>
/// <param name="encoder">Encodes the others.</param>
/// <param name="current">The live version; <see langword="null"/> when there is none.</param>
internal sealed class VersionBuilder(PassageEncoder encoder, IKnowledgeIndex? current)
{
    /// <summary>The word counts of the passages so far.</summary>
    public TermStatistics Statistics { get; } = new();

    /// <summary>How many passages were encoded.</summary>
    public int Encoded { get; private set; }

    /// <summary>How many passages kept their vectors.</summary>
    public int Reused { get; private set; }

    /// <summary>How many passages there are so far.</summary>
    public int Count => Encoded + Reused;

    /// <summary>Encodes some passages.</summary>
    /// <returns>One item a passage, in order.</returns>
    public async Task<IReadOnlyList<IndexItem>> EncodeAsync(
        IReadOnlyList<IndexedPassage> passages, CancellationToken cancellationToken)
    {
        var hashes = passages.Select(item => encoder.HashOf(item.Passage)).ToList();
        var known = current is null
            ? new Dictionary<string, PassageVectors>()
            : await current.FindVectorsAsync(hashes, cancellationToken);
        var missing = passages.Where((_, i) => !known.ContainsKey(hashes[i])).Select(item => item.Passage).ToList();
        var made = new Queue<PassageVectors>(missing.Count == 0 ? [] : await encoder.EncodeAsync(missing, cancellationToken));
        Encoded += missing.Count;
        Reused += passages.Count - missing.Count;

        var items = new List<IndexItem>(passages.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            var vectors = known.GetValueOrDefault(hashes[i]) ?? made.Dequeue();
            Statistics.Add(vectors.Terms);
            items.Add(new IndexItem(passages[i], hashes[i], vectors));
        }

        return items;
    }
}
