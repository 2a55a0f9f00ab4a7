using System.Formats.Tar;
using System.IO.Compression;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Reads single files out of an npm tarball without unpacking it.</summary>
internal static class TarballReader
{
    /// <summary>Opens a tarball and hands each wanted file to a reader as it passes by.</summary>
    /// <param name="path">The tarball.</param>
    /// <param name="entries">The names inside the archive.</param>
    /// <param name="read">Takes the name and a reader that is closed afterwards.</param>
    /// <exception cref="InvalidDataException">The archive lacks one of the files.</exception>
    public static void Read(string path, IReadOnlyCollection<string> entries, Action<string, StreamReader> read)
    {
        using var archive = new TarReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var missing = entries.ToHashSet(StringComparer.Ordinal);
        while (missing.Count > 0 && archive.GetNextEntry() is { } entry)
        {
            if (missing.Remove(entry.Name) && entry.DataStream is { } content)
            {
                using var reader = new StreamReader(content, System.Text.Encoding.UTF8);
                read(entry.Name, reader);
            }
        }

        if (missing.Count > 0)
        {
            throw new InvalidDataException(
                $"{Path.GetFileName(path)} lacks {string.Join(", ", missing)}. Delete it and build again to fetch it anew.");
        }
    }
}
