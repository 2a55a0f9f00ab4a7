using Microsoft.Extensions.Logging;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Hands out the dictionaries: read from the generated file, which the first process to ask makes.</summary>
/// <param name="tarballs">The folder of the tarballs; <see langword="null"/> when there is none.</param>
/// <param name="storage">Where the generated file goes when the tarballs' folder cannot be written.</param>
/// <param name="time">The clock that the making is timed by.</param>
/// <param name="logger">Told when the dictionaries are missing or made.</param>
internal sealed partial class DictionaryCache(
    string? tarballs, string storage, TimeProvider time, ILogger<DictionaryCache> logger)
{
    /// <summary>Loads the dictionaries, making the file first when nobody has yet.</summary>
    /// <param name="progress">Told how far the making is; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops waiting for another process that makes the file.</param>
    /// <returns>The dictionaries, or <see langword="null"/> when there are no tarballs: everything works on without them.</returns>
    public async Task<LanguageDictionary?> LoadAsync(
        IProgress<DictionaryProgress>? progress, CancellationToken cancellationToken)
    {
        if (tarballs is null)
        {
            LogMissing();
            return null;
        }

        return ReadExisting() ?? await MakeAsync(tarballs, progress, cancellationToken);
    }

    private LanguageDictionary? ReadExisting() =>
        DictionaryFile.Read(Path.Combine(tarballs!, DictionaryFile.Name)) ?? DictionaryFile.Read(Path.Combine(storage, DictionaryFile.Name));

    private async Task<LanguageDictionary?> MakeAsync(
        string source, IProgress<DictionaryProgress>? progress, CancellationToken cancellationToken)
    {
        var folder = IsWritable(source) ? source : Directory.CreateDirectory(storage).FullName;
        var target = Path.Combine(folder, DictionaryFile.Name);

        // Several processes may start at once: one makes the file, the others wait for it.
        await using var turn = await ProcessLock.TakeAsync(target + ".lock", cancellationToken);
        if (ReadExisting() is { } madeMeanwhile)
        {
            return madeMeanwhile;
        }

        var started = time.GetTimestamp();
        var dictionary = new DictionaryBuilder(source).Build(progress);
        var unfinished = $"{target}.{Environment.ProcessId}";
        await using (var stream = File.Create(unfinished))
        {
            DictionaryFile.Write(stream, dictionary);
        }

        File.Move(unfinished, target, overwrite: true);
        LogMade(target, time.GetElapsedTime(started).TotalSeconds);
        return dictionary;
    }

    private static bool IsWritable(string folder)
    {
        try
        {
            var probe = Path.Combine(folder, $".write-{Environment.ProcessId}");
            File.Create(probe, 1, FileOptions.DeleteOnClose).Dispose();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "No dictionaries: search goes by words and their letters only. Install Node.js and build again to fetch them.")]
    private partial void LogMissing();

    [LoggerMessage(LogLevel.Information, "Made {File} in {Seconds:F1} s.")]
    private partial void LogMade(string file, double seconds);
}
