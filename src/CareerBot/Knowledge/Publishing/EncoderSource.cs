using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge;

/// <summary>Hands out the encoders; the first to ask loads the dictionaries, which on a new machine are made first.</summary>
/// <param name="dictionaries">The dictionaries.</param>
internal sealed class EncoderSource(DictionaryCache dictionaries) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private EncoderSet? _encoders;

    /// <summary>The encoders.</summary>
    /// <param name="progress">Told how far the making of the dictionaries is; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<EncoderSet> GetAsync(IProgress<PublicationProgress>? progress, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _encoders) is { } ready)
        {
            return ready;
        }

        await _loading.WaitAsync(cancellationToken);
        try
        {
            var telling = progress is null ? null : new Telling(progress);
            return _encoders ??= EncoderSet.From(await Task.Run(() => dictionaries.LoadAsync(telling, cancellationToken), cancellationToken));
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    private sealed class Telling(IProgress<PublicationProgress> progress) : IProgress<DictionaryProgress>
    {
        public void Report(DictionaryProgress value) =>
            progress.Report(new PublicationProgress($"Preparing dictionaries, once on this machine: {value.Stage}", value.Share));
    }
}
