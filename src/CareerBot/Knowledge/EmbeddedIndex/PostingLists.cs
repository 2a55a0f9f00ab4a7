using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>For each token the passages that hold it, with the weight it has there.</summary>
internal sealed class PostingLists
{
    private readonly Dictionary<uint, int> _slots;
    private readonly int[] _starts;
    private readonly int[] _passages;
    private readonly Half[] _weights;
    private readonly int _documents;

    private PostingLists(Dictionary<uint, int> slots, int[] starts, int documents)
    {
        _slots = slots;
        _starts = starts;
        _documents = documents;
        _passages = new int[starts[^1]];
        _weights = new Half[starts[^1]];
    }

    /// <summary>Adds the scores of passages that share tokens with a query: BM25, with frequencies as they are now.</summary>
    /// <param name="query">The query's tokens.</param>
    /// <param name="scores">One score a passage, added to.</param>
    public void AddScores(SparseVector query, Span<float> scores)
    {
        for (var i = 0; i < query.Count; i++)
        {
            if (!_slots.TryGetValue(query.Ids[i], out var slot))
            {
                continue;
            }

            var (start, end) = (_starts[slot], _starts[slot + 1]);
            var weight = query.Weights[i] * (float)Bm25.InverseFrequency(_documents, end - start);
            for (var at = start; at < end; at++)
            {
                scores[_passages[at]] += weight * (float)_weights[at];
            }
        }
    }

    /// <summary>
    /// Builds lists in two readings of the passages, first counting, then filling: the vectors of all passages together
    /// never lie in memory.
    /// </summary>
    public sealed class Builder
    {
        private readonly Dictionary<uint, int> _slots = [];
        private readonly List<int> _counts = [];
        private int _documents;
        private int[] _next = [];
        private PostingLists? _lists;

        /// <summary>First reading: counts a passage's tokens.</summary>
        public void Count(SparseVector vector)
        {
            _documents += vector.Count > 0 ? 1 : 0;
            foreach (var id in vector.Ids)
            {
                if (!_slots.TryGetValue(id, out var slot))
                {
                    _slots[id] = slot = _counts.Count;
                    _counts.Add(0);
                }

                _counts[slot]++;
            }
        }

        /// <summary>Between the readings.</summary>
        public void StartFilling()
        {
            var starts = new int[_counts.Count + 1];
            for (var slot = 0; slot < _counts.Count; slot++)
            {
                starts[slot + 1] = starts[slot] + _counts[slot];
            }

            _next = starts[..^1];
            _lists = new PostingLists(_slots, starts, _documents);
        }

        /// <summary>Second reading: files a passage's tokens.</summary>
        public void Fill(int passage, SparseVector vector)
        {
            for (var i = 0; i < vector.Count; i++)
            {
                var at = _next[_slots[vector.Ids[i]]]++;
                _lists!._passages[at] = passage;
                _lists._weights[at] = (Half)vector.Weights[i];
            }
        }

        /// <summary>The finished lists.</summary>
        public PostingLists Build() => _lists!;
    }
}
