using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>
/// A snapshot of a knowledge folder: the files its format names, by path. It comes from a directory or from bytes stored
/// with a published version; both give the same reading.
/// </summary>
public sealed class KnowledgeFiles
{
    private KnowledgeFiles(IEnumerable<KnowledgeFile> files, IEnumerable<string> unexpected)
    {
        All = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Unexpected = [.. unexpected.Order(StringComparer.Ordinal)];
        Digest = DigestOf(All);
    }

    /// <summary>The files the format names, by path.</summary>
    public IReadOnlyList<KnowledgeFile> All { get; }

    /// <summary>Paths in the folder that the format does not name; their content was not read.</summary>
    public IReadOnlyList<string> Unexpected { get; }

    /// <summary>SHA-256 over the paths and bytes of <see cref="All"/>, 64 lower-case hexadecimal digits: equal exactly for equal files.</summary>
    public string Digest { get; }

    /// <summary>Takes a snapshot of a directory.</summary>
    /// <param name="directory">The knowledge folder.</param>
    /// <returns>The snapshot; without files when the directory does not exist.</returns>
    public static KnowledgeFiles FromDirectory(string directory)
    {
        var listing = DirectoryListing.Of(directory);
        return new(listing.Files.Select(path => DirectoryListing.Load(directory, path)), listing.Unexpected);
    }

    /// <summary>Rebuilds a snapshot from stored bytes.</summary>
    /// <param name="stored">Paths relative to the folder, with forward slashes, and their bytes.</param>
    public static KnowledgeFiles FromStored(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> stored)
    {
        var named = stored.ToLookup(entry => KnowledgeLayout.KindOf(entry.Key) is not null);
        return new(
            named[true].Select(entry => new KnowledgeFile(entry.Key, entry.Value)),
            named[false].Select(entry => entry.Key).Where(path => path != KnowledgeLayout.ReadMe));
    }

    private static string DigestOf(IReadOnlyList<KnowledgeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            // Lengths go in front of both parts, so that no two different folders give the same bytes.
            AppendWithLength(hash, System.Text.Encoding.UTF8.GetBytes(file.Path));
            AppendWithLength(hash, file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendWithLength(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
