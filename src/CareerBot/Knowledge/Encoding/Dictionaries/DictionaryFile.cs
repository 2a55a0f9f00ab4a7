using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Writes and reads a <see cref="LanguageDictionary"/> as raw arrays one after the other, each behind its length.</summary>
internal static class DictionaryFile
{
    private const long Magic = 0x31_56_44_42_52_41_43; // "CARBDV1"; a machine of the other byte order reads another number
    private const long Format = 2;

    private static readonly string Version =
        $"{Format}-{string.Join('-', DictionaryPackages.All.Select(name => name[..^".tgz".Length]))}";

    /// <summary>The file's name: it changes with the format and with every package.</summary>
    public static string Name => $"dictionary-vectors-{Version}.bin";

    /// <summary>Names what a dictionary was made of and how.</summary>
    /// <returns>The version, or <c>none</c> without a dictionary.</returns>
    public static string VersionOf(LanguageDictionary? dictionary) => dictionary is null ? "none" : Version;

    /// <summary>Writes to a stream.</summary>
    public static void Write(Stream stream, LanguageDictionary dictionary)
    {
        WriteArray(stream, [Magic, Format]);
        WriteArray<char>(stream, dictionary.Simplified);
        WriteArray<char>(stream, dictionary.EnglishWords);
        WriteTable(stream, dictionary.Words);
        WriteArray(stream, [dictionary.UnknownWord]);
        WriteTable(stream, dictionary.Vectors.Rows);
        WriteArray(stream, dictionary.Vectors.Vectors);
        WriteArray(stream, dictionary.Vectors.Scales);
        WriteArray(stream, dictionary.Vectors.Rarities);
        WriteTable(stream, dictionary.Translations.Places);
        WriteArray(stream, dictionary.Translations.Starts);
        WriteArray(stream, dictionary.Translations.Ids);
        WriteArray(stream, dictionary.Translations.Weights);
    }

    /// <summary>Reads a file.</summary>
    /// <returns>The dictionary, or <see langword="null"/> when the file is not a whole one of this format.</returns>
    public static LanguageDictionary? Read(string path) => Read(path, ReadBody);

    /// <summary>Reads the beginning of a file: what linking names needs.</summary>
    /// <returns>The simplified forms and the English words, or <see langword="null"/> when the file is not a whole one of this format.</returns>
    public static (char[] Simplified, IReadOnlySet<string> EnglishWords)? ReadWords(string path) =>
        Read(path, stream => ((char[], IReadOnlySet<string>)?)(ReadArray<char>(stream), WordsOf(ReadArray<char>(stream))));

    private static T? Read<T>(string path, Func<Stream, T?> read)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            return ReadArray<long>(stream) is [Magic, Format] ? read(stream) : default;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or EndOfStreamException or InvalidDataException)
        {
            return default;
        }
    }

    private static HashSet<string> WordsOf(char[] joined)
    {
        var words = new HashSet<string>(joined.Length / 8, StringComparer.Ordinal);
        foreach (var word in joined.AsSpan().Split(' '))
        {
            words.Add(joined.AsSpan()[word].ToString());
        }

        return words;
    }

    private static LanguageDictionary ReadBody(Stream stream) => new(
        ReadArray<char>(stream),
        ReadArray<char>(stream),
        ReadTable(stream),
        ReadArray<float>(stream)[0],
        new WordVectors(ReadTable(stream), ReadArray<sbyte>(stream), ReadArray<float>(stream), ReadArray<float>(stream)),
        new Translations(ReadTable(stream), ReadArray<int>(stream), ReadArray<uint>(stream), ReadArray<float>(stream)));

    private static void WriteTable(Stream stream, HashedTable table)
    {
        WriteArray(stream, table.Keys);
        WriteArray(stream, table.Values);
    }

    private static HashedTable ReadTable(Stream stream) => new(ReadArray<ulong>(stream), ReadArray<int>(stream));

    private static void WriteArray<T>(Stream stream, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        long length = values.Length;
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in length)));
        stream.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadArray<T>(Stream stream)
        where T : unmanaged
    {
        long length = 0;
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<long>(ref length)));
        if (length < 0 || length > (stream.Length - stream.Position) / Unsafe.SizeOf<T>())
        {
            throw new InvalidDataException("The dictionary file is cut off or of another format.");
        }

        var values = GC.AllocateUninitializedArray<T>((int)length);
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
