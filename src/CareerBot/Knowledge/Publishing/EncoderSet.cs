using CareerBot.Knowledge.TextEncoding;
using Microsoft.Extensions.AI;

namespace CareerBot.Knowledge;

/// <summary>What encodes texts in this process.</summary>
/// <param name="Text">Makes sparse vectors.</param>
/// <param name="Embeddings">Makes dense vectors.</param>
internal sealed record EncoderSet(TextEncoder Text, IEmbeddingGenerator<string, Embedding<float>> Embeddings)
{
    /// <summary>Encodes passages.</summary>
    public PassageEncoder Passages { get; } = new(Text, Embeddings);

    /// <summary>The encoders that work with a dictionary, or without one.</summary>
    public static EncoderSet From(LanguageDictionary? dictionary)
    {
        var text = new TextEncoder(dictionary);
        return new EncoderSet(text, new EmbeddedEmbeddingGenerator(text, dictionary));
    }
}
