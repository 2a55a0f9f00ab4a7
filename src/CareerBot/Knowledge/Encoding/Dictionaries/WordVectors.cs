using System.Numerics.Tensors;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Vectors of words of both languages in one space, in eight bits a number.</summary>
/// <param name="rows">The row of each token's hash.</param>
/// <param name="vectors">The rows, one after the other.</param>
/// <param name="scales">What to multiply each row by.</param>
/// <param name="rarities">How telling each word is, 0..1: near 0 for the commonest.</param>
internal sealed class WordVectors(HashedTable rows, sbyte[] vectors, float[] scales, float[] rarities)
{
    /// <summary>The row of each token's hash, for writing.</summary>
    public HashedTable Rows => rows;

    /// <summary>The vectors, for writing.</summary>
    public ReadOnlySpan<sbyte> Vectors => vectors;

    /// <summary>The scales, for writing.</summary>
    public ReadOnlySpan<float> Scales => scales;

    /// <summary>The rarities, for writing.</summary>
    public ReadOnlySpan<float> Rarities => rarities;

    /// <summary>How telling a token is, 0..1.</summary>
    /// <returns>The rarity; 1 for a token no dictionary knows, which is a name more often than not.</returns>
    public float Rarity(string token) => rows.TryGet(TokenHash.Of(token), out var row) ? rarities[row] : 1;

    /// <summary>The cosine of two tokens' vectors.</summary>
    /// <returns>-1..1; 0 when one of them has no vector.</returns>
    public float Similarity(string token, string other)
    {
        Span<float> first = stackalloc float[VectorTrainer.Dimensions];
        Span<float> second = stackalloc float[VectorTrainer.Dimensions];
        first.Clear();
        second.Clear();
        return AddTo(first, token, 1) && AddTo(second, other, 1) ? TensorPrimitives.CosineSimilarity<float>(first, second) : 0;
    }

    /// <summary>Adds a token's vector, weighted by its rarity, to a sum.</summary>
    /// <returns>Whether the token has a vector.</returns>
    public bool AddTo(Span<float> sum, string token, float weight)
    {
        if (!rows.TryGet(TokenHash.Of(token), out var row))
        {
            return false;
        }

        Span<float> vector = stackalloc float[VectorTrainer.Dimensions];
        TensorPrimitives.ConvertTruncating<sbyte, float>(vectors.AsSpan(row * VectorTrainer.Dimensions, VectorTrainer.Dimensions), vector);
        TensorPrimitives.MultiplyAdd(vector, scales[row] * rarities[row] * weight, sum, sum);
        return true;
    }

    /// <summary>The vector of a text: the sum of its words', at length 1.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="target">Receives the vector; all zeros when no token is known.</param>
    public void Embed(IReadOnlyList<Token> tokens, Span<float> target)
    {
        target.Clear();
        var wordKnown = false;
        foreach (var token in tokens)
        {
            if (!token.InsideWord)
            {
                wordKnown = AddTo(target, token.Text, 1);
            }
            else if (!wordKnown)
            {
                // The word has no vector of its own: its characters stand for it.
                AddTo(target, token.Text, 0.5f);
            }
        }

        var norm = TensorPrimitives.Norm<float>(target);
        if (norm > 0)
        {
            TensorPrimitives.Divide(target, norm, target);
        }
    }
}
