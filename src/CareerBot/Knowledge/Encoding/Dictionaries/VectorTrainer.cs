using System.Numerics.Tensors;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Random indexing in two passes: words first get the sum of random codes of the documents they stand in, then the sum
/// of those documents' contents. The second pass is what brings words together that never meet but have friends in
/// common. No matrix is factored; a quarter of a million entries take seconds.
/// </summary>
internal sealed class VectorTrainer(PseudoDocuments documents)
{
    /// <summary>The length of a vector.</summary>
    public const int Dimensions = 256;

    private const int CodeLength = 10;
    private const int Chunk = 16_384;
    private const int Slices = 4;
    private const int Slice = Dimensions / Slices;

    private readonly float[] _inverse = InverseFrequencies(documents);

    /// <summary>Trains.</summary>
    /// <param name="progress">Told now and then.</param>
    /// <returns>One vector of length 1 a word, by row, one after the other.</returns>
    public float[] Train(IProgress<double>? progress)
    {
        var first = FirstPass();
        NormalizeRows(first);
        progress?.Report(0.3);
        var second = SecondPass(first, progress);
        SubtractMean(second);
        NormalizeRows(second);
        return second;
    }

    private static float[] InverseFrequencies(PseudoDocuments documents) =>
        [.. documents.Frequencies.Select(frequency => frequency == 0 ? 0 : MathF.Log((float)documents.Count / frequency))];

    private float[] FirstPass()
    {
        var words = new float[(long)documents.Words.Count * Dimensions];
        Span<int> code = stackalloc int[CodeLength];
        for (var document = 0; document < documents.Count; document++)
        {
            FillCode(document, code);
            var scale = 1 / Norm(documents[document]);
            foreach (var (row, weight) in documents[document])
            {
                var share = Weight(row, weight) * scale;
                foreach (var signed in code)
                {
                    words[(row * Dimensions) + (signed & (Dimensions - 1))] += signed < Dimensions ? share : -share;
                }
            }
        }

        return words;
    }

    /// <summary>Adds chunk by chunk, each core its own slice of the dimensions: the sums come in one order on any machine.</summary>
    private float[] SecondPass(float[] first, IProgress<double>? progress)
    {
        var words = new float[first.Length];
        var contents = new float[Chunk * Dimensions];
        for (var start = 0; start < documents.Count; start += Chunk)
        {
            var from = start;
            var count = Math.Min(Chunk, documents.Count - start);
            Parallel.For(0, count, i => Content(first, from + i, contents.AsSpan(i * Dimensions, Dimensions)));
            Parallel.For(0, Slices, slice => AddSlice(words, contents, from, count, slice * Slice));
            progress?.Report(0.3 + (0.7 * (start + count) / documents.Count));
        }

        return words;
    }

    private void Content(float[] first, int document, Span<float> content)
    {
        content.Clear();
        foreach (var (row, weight) in documents[document])
        {
            TensorPrimitives.MultiplyAdd(first.AsSpan(row * Dimensions, Dimensions), Weight(row, weight), content, content);
        }

        Normalize(content);
    }

    private void AddSlice(float[] words, float[] contents, int from, int count, int offset)
    {
        for (var i = 0; i < count; i++)
        {
            var content = contents.AsSpan((i * Dimensions) + offset, Slice);
            foreach (var (row, weight) in documents[from + i])
            {
                var word = words.AsSpan((row * Dimensions) + offset, Slice);
                TensorPrimitives.MultiplyAdd(content, Weight(row, weight), word, word);
            }
        }
    }

    private float Weight(int row, float weight) => MathF.Log(1 + weight) * _inverse[row];

    private float Norm(ReadOnlySpan<(int Row, float Weight)> document)
    {
        var sum = 1e-12f;
        foreach (var (row, weight) in document)
        {
            sum += Weight(row, weight) * Weight(row, weight);
        }

        return MathF.Sqrt(sum);
    }

    private static void SubtractMean(float[] words)
    {
        var mean = new float[Dimensions];
        for (var start = 0; start < words.Length; start += Dimensions)
        {
            TensorPrimitives.Add(mean, words.AsSpan(start, Dimensions), mean);
        }

        TensorPrimitives.Divide(mean, words.Length / Dimensions, mean);
        for (var start = 0; start < words.Length; start += Dimensions)
        {
            TensorPrimitives.Subtract(words.AsSpan(start, Dimensions), mean, words.AsSpan(start, Dimensions));
        }
    }

    private static void NormalizeRows(float[] words) =>
        Parallel.For(0, words.Length / Dimensions, row => Normalize(words.AsSpan(row * Dimensions, Dimensions)));

    private static void Normalize(Span<float> vector)
    {
        var norm = TensorPrimitives.Norm<float>(vector);
        if (norm > 1e-9f)
        {
            TensorPrimitives.Divide(vector, norm, vector);
        }
    }

    /// <summary>A document's random code: places, with <see cref="Dimensions"/> added where the sign is minus.</summary>
    private static void FillCode(int document, Span<int> code)
    {
        // SplitMix64: the framework's generator may change between versions, and with it the vectors.
        var state = (ulong)(document + 1) * 0x9E3779B97F4A7C15;
        for (var i = 0; i < code.Length; i++)
        {
            state += 0x9E3779B97F4A7C15;
            var bits = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            code[i] = (int)((bits ^ (bits >> 31)) & ((2 * Dimensions) - 1));
        }
    }
}
