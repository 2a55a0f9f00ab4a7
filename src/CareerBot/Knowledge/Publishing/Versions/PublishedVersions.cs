using CareerBot.Knowledge.EmbeddedIndex;
using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>The versions in the storage folder: which there are, which answers, what they were made from.</summary>
/// <param name="files">Where they lie.</param>
/// <param name="indexes">Their indexes.</param>
internal sealed class PublishedVersions(IndexFiles files, IIndexVersions indexes)
{
    private const int DigestLength = 12;
    private const int EncoderLength = 8;
    private readonly VersionPointerFile _pointer = new(files.Directory);

    /// <summary>Their indexes.</summary>
    public IIndexVersions Indexes => indexes;

    /// <summary>Their archives.</summary>
    public VersionArchive Archive { get; } = new(files);

    /// <summary>Which version answers.</summary>
    public VersionPointer Pointer => _pointer.Read();

    /// <summary>The name of the version made of some files by some encoder: the same for the same.</summary>
    public static string NameOf(KnowledgeFiles folder, string encoder)
    {
        var digest = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(encoder));
        return $"{folder.Digest[..DigestLength]}-{Convert.ToHexStringLower(digest)[..EncoderLength]}";
    }

    /// <summary>Whether a version was made of some files, by whatever encoder: its name says so.</summary>
    public static bool IsOf(KnowledgeFiles folder, string? version) =>
        version?.StartsWith(folder.Digest[..DigestLength] + "-", StringComparison.Ordinal) == true;

    /// <summary>Waits until no other process of this machine publishes.</summary>
    public Task<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(files.Directory);
        return ProcessLock.TakeAsync(Path.Combine(files.Directory, "publishing.lock"), cancellationToken);
    }

    /// <summary>Lets a version answer, and removes those older than the one before it. Only in turn.</summary>
    public async Task SwitchAsync(VersionPointer pointer, CancellationToken cancellationToken)
    {
        _pointer.Write(pointer);
        string?[] kept = [pointer.Current, pointer.Previous];
        await indexes.RemoveExceptAsync([.. kept.OfType<string>()], cancellationToken);
    }
}
