using System.Security.Cryptography;
using CareerBot.Knowledge.TextEncoding;
using Microsoft.Extensions.AI;

namespace CareerBot.Knowledge;

/// <summary>Computes what an index stores of passages.</summary>
/// <param name="encoder">Makes the sparse vectors.</param>
/// <param name="embeddings">Makes the dense ones.</param>
internal sealed class PassageEncoder(TextEncoder encoder, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    /// <summary>Names the rules, the dictionaries and the embedding model together.</summary>
    public string Version { get; } =
        $"{encoder.Version}|{((EmbeddingGeneratorMetadata?)embeddings.GetService(typeof(EmbeddingGeneratorMetadata)))?.DefaultModelId}";

    /// <summary>What of a passage is encoded.</summary>
    public static string TextOf(Passage passage) => $"{passage.Title}\n{passage.Heading}\n{passage.Text}\n{passage.OtherTitle}";

    /// <summary>A hash of a passage's text and of the way it is encoded: equal hashes have equal vectors.</summary>
    public string HashOf(Passage passage) =>
        Convert.ToHexString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Version}\n{TextOf(passage)}")), 0, 16);

    /// <summary>Computes the vectors of passages.</summary>
    /// <returns>One a passage, in order.</returns>
    public async Task<IReadOnlyList<PassageVectors>> EncodeAsync(
        IReadOnlyList<Passage> passages, CancellationToken cancellationToken)
    {
        var texts = passages.Select(TextOf).ToList();
        var embedded = await embeddings.GenerateAsync(texts, cancellationToken: cancellationToken);
        var sparse = texts.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(encoder.Tokenizer.Tokenize)
            .Select(tokens => (Terms: TextEncoder.PassageTerms(tokens), Grams: TextEncoder.PassageGrams(tokens)));
        return [.. sparse.Zip(embedded.AsParallel().AsOrdered(), (vectors, dense) =>
            new PassageVectors(vectors.Terms, vectors.Grams, DenseVector.From(dense.Vector.Span)))];
    }
}
