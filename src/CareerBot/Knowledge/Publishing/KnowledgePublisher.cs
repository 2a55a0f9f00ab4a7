using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>
/// Publishes a knowledge folder: reads and checks it, builds a version beside the live one and switches to it in one
/// step. A folder with faults changes nothing.
/// </summary>
public sealed class KnowledgePublisher
{
    private const int BatchSize = 500;

    private readonly PublishedVersions _versions;
    private readonly EncoderSource _encoders;
    private readonly KnowledgeReader _reader;
    private readonly TimeProvider _time;

    internal KnowledgePublisher(PublishedVersions versions, EncoderSource encoders, KnowledgeReader reader, TimeProvider time)
    {
        _versions = versions;
        _encoders = encoders;
        _reader = reader;
        _time = time;
    }

    /// <summary>Publishes.</summary>
    /// <param name="folder">The folder's files.</param>
    /// <param name="progress">Told how far it is; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it; nothing is switched then.</param>
    /// <returns>What it came to; with <see cref="PublicationOutcome.Faulty"/> all faults.</returns>
    public async Task<Publication> PublishAsync(
        KnowledgeFiles folder, IProgress<PublicationProgress>? progress, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        progress?.Report(new PublicationProgress("Reading and checking the knowledge folder", 0));
        var reading = _reader.Read(folder);
        if (reading.Knowledge is not { } knowledge)
        {
            return Ended(PublicationOutcome.Faulty, _versions.Pointer.Current, reading, (0, 0), started);
        }

        var encoders = await _encoders.GetAsync(progress, cancellationToken);
        await using var turn = await _versions.TakeTurnAsync(cancellationToken);
        var version = PublishedVersions.NameOf(folder, encoders.Passages.Version);
        var pointer = _versions.Pointer;
        var whole = _versions.Archive.Read(version) is not null;
        if (whole && pointer.Current == version)
        {
            return Ended(PublicationOutcome.Unchanged, version, reading, (0, PassageMaker.Make(knowledge, reading.Calendar).Count), started);
        }

        var passages = PassageMaker.Make(knowledge, reading.Calendar);
        var work = whole ? (0, passages.Count) : await BuildAsync(version, folder, passages, encoders, progress, cancellationToken);
        await _versions.SwitchAsync(pointer.SwitchTo(version), cancellationToken);
        return Ended(PublicationOutcome.Published, version, reading, work, started);
    }

    /// <summary>Goes back to the version before the live one.</summary>
    /// <returns>The version that answers now, or <see langword="null"/> when there is none to go back to.</returns>
    public async Task<string?> GoBackAsync(CancellationToken cancellationToken)
    {
        await using var turn = await _versions.TakeTurnAsync(cancellationToken);
        if (_versions.Pointer.GoBack() is not { Current: { } back } pointer || _versions.Archive.Read(back) is null)
        {
            return null;
        }

        await _versions.SwitchAsync(pointer, cancellationToken);
        return back;
    }

    private async Task<(int Encoded, int Reused)> BuildAsync(
        string version,
        KnowledgeFiles folder,
        IReadOnlyList<IndexedPassage> passages,
        EncoderSet encoders,
        IProgress<PublicationProgress>? progress,
        CancellationToken cancellationToken)
    {
        var current = _versions.Pointer.Current is { } live ? await _versions.Indexes.OpenAsync(live, cancellationToken) : null;
        var builder = new VersionBuilder(encoders.Passages, current);
        await using var rebuild = await _versions.Indexes.BeginRebuildAsync(version, cancellationToken);
        foreach (var batch in passages.Chunk(BatchSize))
        {
            await rebuild.AddAsync(await builder.EncodeAsync(batch, cancellationToken), cancellationToken);
            progress?.Report(new PublicationProgress("Indexing passages", (double)builder.Count / passages.Count));
        }

        await rebuild.PublishAsync(cancellationToken);
        _versions.Archive.Write(version, folder, encoders.Passages.Version, builder.Statistics);
        return (builder.Encoded, builder.Reused);
    }

    private Publication Ended(
        PublicationOutcome outcome, string? version, KnowledgeReading reading, (int Encoded, int Reused) work, long started) =>
        new(outcome, version, reading.Faults, reading.Counts, work.Encoded, work.Reused, _time.GetElapsedTime(started));
}
