using System.Numerics.Tensors;

namespace CareerBot.Advising.Embedded;

/// <summary>Trains an <see cref="IntentClassifier"/>: softmax regression by stochastic gradient descent, the same every time.</summary>
internal static class IntentTrainer
{
    private const int Rounds = 14;
    private const int Seed = 20261123;
    private const float FirstStep = 12;
    private const float LastStep = 1.5f;

    /// <summary>Weights are pulled towards zero by this share of a step, so that rare words do not decide alone.</summary>
    private const float Decay = 2e-5f;

    /// <summary>Trains on examples.</summary>
    public static IntentClassifier Train(IReadOnlyList<IntentExample> examples)
    {
        var rows = new Dictionary<ulong, int>();
        var vocabulary = Vocabulary.Of(examples);
        var features = examples
            .Select(example => IntentFeatures.Of(example.Segment, vocabulary.Count(example.Segment.Masked, own: Vocabulary.IsHome(example.Intent) ? 1 : 0)))
            .ToArray();
        foreach (var (feature, _) in features.SelectMany(list => list))
        {
            rows.TryAdd(feature, rows.Count);
        }

        var vectors = features.Select(list => IntentClassifier.Vector(list, rows)).ToArray();
        var weights = new float[rows.Count * IntentNames.All.Count];
        var order = Enumerable.Range(0, examples.Count).ToArray();
#pragma warning disable CA5394 // The order of training needs no secret, it must be the same every time.
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
#pragma warning restore CA5394
            var step = float.Lerp(FirstStep, LastStep, (float)round / (Rounds - 1));
            foreach (var index in order)
            {
                Learn(vectors[index], examples[index], weights, step);
            }

            TensorPrimitives.Multiply(weights, 1 - (Decay * step * examples.Count / 100), weights);
        }

        return new(rows, weights, vocabulary);
    }

    private static void Learn((int Row, float Weight)[] vector, IntentExample example, float[] weights, float step)
    {
        Span<float> error = stackalloc float[IntentNames.All.Count];
        IntentClassifier.Score(vector, weights, error);
        error[example.Intent] -= 1;
        TensorPrimitives.Multiply(error, -step * example.Weight, error);
        foreach (var (row, weight) in vector)
        {
            var cells = weights.AsSpan(row * error.Length, error.Length);
            TensorPrimitives.MultiplyAdd(error, weight, cells, cells);
        }
    }
}
