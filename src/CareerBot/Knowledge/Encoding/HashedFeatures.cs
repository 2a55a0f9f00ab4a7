using System.Numerics.Tensors;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>A dense vector of the words and letter pieces of a text, each thrown into a place by its hash with a sign by its hash.</summary>
internal static class HashedFeatures
{
    /// <summary>The length of a vector.</summary>
    public const int Dimensions = 768;

    private const float CharacterWeight = 0.5f;
    private const float GramWeight = 0.25f;

    /// <summary>Letter pieces and words with the same id are different features.</summary>
    private const uint GramSalt = 0x5bd1e995;

    /// <summary>Fills a vector at length 1.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="rarity">How telling a token is.</param>
    /// <param name="target">Receives the vector; all zeros when there are no tokens.</param>
    public static void Embed(IReadOnlyList<Token> tokens, Func<string, float> rarity, Span<float> target)
    {
        target.Clear();
        foreach (var token in tokens)
        {
            var weight = rarity(token.Text);
            Add(target, Murmur3.TokenId(token.Text), token.InsideWord ? weight * CharacterWeight : weight);
            if (token.Kind == TokenKind.Word)
            {
                foreach (var id in CharacterGrams.Of(token.Surface))
                {
                    Add(target, id ^ GramSalt, weight * GramWeight);
                }
            }
        }

        var norm = TensorPrimitives.Norm<float>(target);
        if (norm > 0)
        {
            TensorPrimitives.Divide(target, norm, target);
        }
    }

    private static void Add(Span<float> target, uint id, float weight)
    {
        var spread = id * 0x9E3779B1;
        target[(int)((spread >> 8) % Dimensions)] += (spread & 1) == 0 ? weight : -weight;
    }
}
