using CareerBot.Careers;
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
    public async Task<LoadedVersion?> LoadAsync(
        string version, IProgress<PublicationProgress>? progress, CancellationToken cancellationToken)
    {
        // The three longest parts need nothing of each other: the records with their names, the passages, and the dictionaries.
        // The records take longest: a thread of their own begins now, whatever else the start has queued.
        var archive = versions.Archive.Read(version);
        var reading = archive is null ? null : Task.Factory.StartNew(
            () => Read(archive), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        var opening = Task.Run(() => OpenAsync(version, cancellationToken), cancellationToken);
        var encoding = encoders.GetAsync(progress, cancellationToken);
        var records = reading is null ? null : await reading;
        var encoder = await encoding;
        if (await opening is not { } index || records is not { Reading.Knowledge: { } knowledge } || archive!.Encoder != encoder.Passages.Version)
        {
            return null;
        }

        var search = new HybridSearch(index, encoder.Text, encoder.Embeddings, archive.Statistics, records.Reading.Calendar);
        return new LoadedVersion(new PublishedKnowledge(version, knowledge, search, records.Linker!), records.Reading.Calendar);
    }

    /// <summary>Opens the passages and reads them now rather than with the first question.</summary>
    private async Task<IKnowledgeIndex?> OpenAsync(string version, CancellationToken cancellationToken)
    {
        var index = await versions.Indexes.OpenAsync(version, cancellationToken);
        return index is not null && (await index.CheckAsync(cancellationToken)).Healthy ? index : null;
    }

    private Records Read(ArchivedVersion archive)
    {
        var reading = reader.Read(archive.Folder);
        var linker = reading.Knowledge is { } knowledge ? linkers(knowledge) : null;

        // Its list of spellings is made with the first text.
        linker?.Link(reading.Knowledge!.Center.Name.En);
        return new Records(reading, linker);
    }

    private sealed record Records(KnowledgeReading Reading, SkillLinker? Linker);
}
