using System.Numerics.Tensors;

namespace CareerBot.Advising.Embedded;

/// <summary>A linear classifier over hashed features that says how likely each intent is.</summary>
internal sealed class IntentClassifier
{
    private const int FewestWords = 3;

    private readonly Dictionary<ulong, int> _rows;

    /// <summary>Takes what training found.</summary>
    /// <param name="rows">The row of each known feature.</param>
    /// <param name="weights">One weight for each row and intent, rows one after another.</param>
    /// <param name="vocabulary">The words of the center's matters.</param>
    public IntentClassifier(Dictionary<ulong, int> rows, float[] weights, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        _rows = rows;
        Weights = weights;
    }

    /// <summary>The known features, in the order of their rows.</summary>
    public ulong[] Features
    {
        get
        {
            var features = new ulong[_rows.Count];
            foreach (var (feature, row) in _rows)
            {
                features[row] = feature;
            }

            return features;
        }
    }

    /// <summary>One weight for each row and intent, rows one after another.</summary>
    public float[] Weights { get; }

    /// <summary>The words of the center's matters.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How many intents there are.</summary>
    private static int Width => IntentNames.All.Count;

    /// <summary>How likely each intent is, by its number in <see cref="IntentNames.All"/>; the sum is 1.</summary>
    public float[] Likelihoods(Segment segment)
    {
        var scores = new float[Width];
        Score(Vector(IntentFeatures.Of(segment, Vocabulary.Count(segment.Masked, own: 0)), _rows), Weights, scores);
        return scores;
    }

    /// <summary>The share of a part's words that are strange to the center's matters; 0 when it has too few to tell.</summary>
    public double Strangeness(Segment segment) =>
        Vocabulary.Count(segment.Masked, own: 0) is { All: >= FewestWords } count ? (double)count.Strange / count.All : 0;

    /// <summary>Turns features into rows with weights of length 1; unknown features count towards the length only.</summary>
    internal static (int Row, float Weight)[] Vector(List<(ulong Feature, float Weight)> features, Dictionary<ulong, int> rows)
    {
        var sum = 0f;
        var known = new List<(int Row, float Weight)>(features.Count);
        foreach (var (feature, weight) in features)
        {
            sum += weight * weight;
            if (rows.TryGetValue(feature, out var row))
            {
                known.Add((row, weight));
            }
        }

        var scale = sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
        return [.. known.Select(entry => (entry.Row, entry.Weight * scale))];
    }

    /// <summary>Fills in the likelihood of each intent.</summary>
    internal static void Score((int Row, float Weight)[] vector, float[] weights, Span<float> likelihoods)
    {
        likelihoods.Clear();
        foreach (var (row, weight) in vector)
        {
            TensorPrimitives.MultiplyAdd(weights.AsSpan(row * Width, Width), weight, likelihoods, likelihoods);
        }

        TensorPrimitives.SoftMax(likelihoods, likelihoods);
    }
}
