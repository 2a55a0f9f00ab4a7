using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.Logging;

namespace CareerBot.Knowledge;

/// <summary>Holds the version that answers, and replaces it when another is published or a demonstration's dates move on.</summary>
public sealed partial class LiveKnowledge : ILiveKnowledge
{
    private readonly PublishedVersions _versions;
    private readonly VersionLoader _loader;
    private readonly KnowledgePublisher _publisher;
    private readonly TimeProvider _time;
    private readonly ILogger<LiveKnowledge> _logger;
    private LoadedVersion? _loaded;
    private string? _unreadable;

    internal LiveKnowledge(
        PublishedVersions versions, VersionLoader loader, KnowledgePublisher publisher, TimeProvider time, ILogger<LiveKnowledge> logger)
    {
        _versions = versions;
        _loader = loader;
        _publisher = publisher;
        _time = time;
        _logger = logger;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException"><see cref="StartAsync"/> has not found a version yet.</exception>
    public PublishedKnowledge Current => Loaded.Knowledge;

    /// <inheritdoc/>
    public DateOnly Today => Loaded.Knowledge.Base.Center.DayAt(_time.GetUtcNow());

    private LoadedVersion Loaded => Volatile.Read(ref _loaded)
        ?? throw new InvalidOperationException("No knowledge is published. Run careerbot publish, or start the host, and see what it reports.");

    /// <summary>
    /// Starts answering: from the published version when the folder is still what it was made from, else from a new one.
    /// A folder with faults is reported and the version before goes on answering.
    /// </summary>
    /// <param name="directory">The knowledge folder.</param>
    /// <param name="progress">Told how far it is; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The version that answers and the faults; no version when there never was a sound one.</returns>
    public async Task<KnowledgeStart> StartAsync(
        string directory, IProgress<PublicationProgress>? progress, CancellationToken cancellationToken)
    {
        var folder = KnowledgeFiles.FromDirectory(directory);
        var pointer = _versions.Pointer;
        var unchanged = PublishedVersions.IsOf(folder, pointer.Current);
        var withdrawn = PublishedVersions.IsOf(folder, pointer.Withdrawn);
        if ((unchanged || withdrawn) && await SwitchToAsync(pointer.Current!, progress, cancellationToken))
        {
            return new KnowledgeStart(pointer.Current, []);
        }

        var publication = await _publisher.PublishAsync(folder, progress, cancellationToken);
        if (publication.Outcome != PublicationOutcome.Faulty)
        {
            await SwitchToAsync(publication.Version!, progress, cancellationToken);
            return new KnowledgeStart(publication.Version, []);
        }

        return new KnowledgeStart(await FallBackAsync(progress, cancellationToken), publication.Faults);
    }

    /// <summary>Looks whether another version was published, here or by another process, or the week has changed.</summary>
    /// <param name="cancellationToken">Stops it; the version that answers stays.</param>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var loaded = Loaded;
        var published = _versions.Pointer.Current ?? loaded.Knowledge.Version;
        var moved = DemonstrationCalendar.For(loaded.Knowledge.Base.Center, Today) != loaded.Calendar;
        if (published != _unreadable && (moved || published != loaded.Knowledge.Version))
        {
            await SwitchToAsync(published, null, cancellationToken);
        }
    }

    /// <summary>The folder cannot be used: what was published before answers, encoded anew if the encoder has changed.</summary>
    private async Task<string?> FallBackAsync(IProgress<PublicationProgress>? progress, CancellationToken cancellationToken)
    {
        if (_versions.Pointer.Current is not { } before)
        {
            return null;
        }

        if (!await SwitchToAsync(before, progress, cancellationToken) && _versions.Archive.Read(before) is { } archive)
        {
            var again = await _publisher.PublishAsync(archive.Folder, progress, cancellationToken);
            return again.Outcome != PublicationOutcome.Faulty && await SwitchToAsync(again.Version!, progress, cancellationToken) ? again.Version : null;
        }

        return _loaded?.Knowledge.Version;
    }

    private async Task<bool> SwitchToAsync(
        string version, IProgress<PublicationProgress>? progress, CancellationToken cancellationToken)
    {
        if (await _loader.LoadAsync(version, progress, cancellationToken) is not { } loaded)
        {
            _unreadable = version;
            LogUnreadable(version);
            return false;
        }

        Volatile.Write(ref _loaded, loaded);
        LogSwitched(version, loaded.Knowledge.Base.Courses.Count, loaded.Knowledge.Base.Postings.Count);
        return true;
    }

    [LoggerMessage(LogLevel.Information, "Knowledge version {Version} answers: {Courses} courses, {Postings} postings.")]
    private partial void LogSwitched(string version, int courses, int postings);

    [LoggerMessage(LogLevel.Warning, "Knowledge version {Version} cannot be used as it is stored.")]
    private partial void LogUnreadable(string version);
}
