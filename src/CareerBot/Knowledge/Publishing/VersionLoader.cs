using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>Reads published versions into memory, from what is stored with them.</summary>
/// <param name="versions">The versions.</param>
/// <param name="encoders">Encodes questions.</param>
/// <param name="reader">Reads the stored files.</param>
/// <param name="linkers">Makes linkers.</param>
internal sealed class VersionLoader(
    PublishedVersions versions, EncoderSource encoders, KnowledgeReader reader, LinkerFactory linkers)
{
    /// <summary>Loads a version.</summary>
    /// <returns>
    /// The version, or <see langword="null"/> when it is not there, not whole, encoded in another way than questions are
    /// now, or no longer passes the checks.
    /// </returns>
    public async Task<LoadedVersion?> LoadAsync(string version, CancellationToken cancellationToken)
    {
        var encoder = await encoders.GetAsync(null, cancellationToken);
        if (versions.Archive.Read(version) is not { } archive
            || archive.Encoder != encoder.Passages.Version
            || await versions.Indexes.OpenAsync(version, cancellationToken) is not { } index)
        {
            return null;
        }

        var reading = reader.Read(archive.Folder);
        if (reading.Knowledge is not { } knowledge)
        {
            return null;
        }

        // Read the passages now rather than with the first question.
        await index.CheckAsync(cancellationToken);
        var search = new HybridSearch(index, encoder.Text, encoder.Embeddings, archive.Statistics, reading.Calendar);
        return new LoadedVersion(new PublishedKnowledge(version, knowledge, search, linkers(knowledge)), reading.Calendar);
    }
}
