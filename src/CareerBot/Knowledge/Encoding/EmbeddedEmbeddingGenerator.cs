using System.Numerics.Tensors;
using Microsoft.Extensions.AI;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// Embeds text on this machine, without a model: hashed words and letter pieces for what it says, dictionary vectors for
/// what it means in either language, each half the likeness. No corpus is fitted, so vectors stay valid as texts change.
/// </summary>
internal sealed class EmbeddedEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly TextEncoder _encoder;
    private readonly LanguageDictionary? _dictionary;
    private readonly EmbeddingGeneratorMetadata _metadata;

    /// <summary>Makes a generator.</summary>
    /// <param name="encoder">Cuts text.</param>
    /// <param name="dictionary">Word vectors; <see langword="null"/> leaves the hashed half alone.</param>
    public EmbeddedEmbeddingGenerator(TextEncoder encoder, LanguageDictionary? dictionary)
    {
        _encoder = encoder;
        _dictionary = dictionary;
        var kind = dictionary is null ? "hash768" : "hash768-dictionary256";
        var dimensions = HashedFeatures.Dimensions + (dictionary is null ? 0 : VectorTrainer.Dimensions);
        _metadata = new EmbeddingGeneratorMetadata("careerbot", null, $"embedded-{kind}-{encoder.Version}", dimensions);
    }

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.Run(
            () => new GeneratedEmbeddings<Embedding<float>>(
                values.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(Embed).ToList()),
            cancellationToken);

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is not null
        ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }

    private Embedding<float> Embed(string text)
    {
        var tokens = _encoder.Tokenizer.Tokenize(text);
        var vector = new float[_metadata.DefaultModelDimensions!.Value];
        HashedFeatures.Embed(tokens, _encoder.Rarity, vector.AsSpan(0, HashedFeatures.Dimensions));
        if (_dictionary is not null)
        {
            _dictionary.Vectors.Embed(tokens, vector.AsSpan(HashedFeatures.Dimensions));
            TensorPrimitives.Multiply(vector, MathF.Sqrt(0.5f), vector);
        }

        return new Embedding<float>(vector) { ModelId = _metadata.DefaultModelId };
    }
}
