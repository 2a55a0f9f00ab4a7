using System.Numerics.Tensors;

namespace CareerBot.Knowledge;

/// <summary>An embedding in eight bits a number, which costs no quality that could be measured and a quarter of the memory.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="Scale">What to multiply them by; the result has length 1.</param>
internal sealed record DenseVector(sbyte[] Numbers, float Scale)
{
    private const float Largest = 127;

    /// <summary>Rounds an embedding.</summary>
    /// <param name="embedding">The embedding, of any length; all zeros stay zeros.</param>
    public static DenseVector From(ReadOnlySpan<float> embedding)
    {
        var numbers = new sbyte[embedding.Length];
        var peak = embedding.IsEmpty ? 0 : MathF.Abs(TensorPrimitives.MaxMagnitude(embedding));
        if (peak == 0)
        {
            return new DenseVector(numbers, 0);
        }

        var squares = 0f;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = (sbyte)MathF.Round(embedding[i] * Largest / peak);
            squares += numbers[i] * numbers[i];
        }

        return new DenseVector(numbers, 1 / MathF.Sqrt(squares));
    }

    /// <summary>The numbers an index of another make is given, so that its likenesses are the same.</summary>
    public float[] ToFloats() => Array.ConvertAll(Numbers, number => number * Scale);
}
