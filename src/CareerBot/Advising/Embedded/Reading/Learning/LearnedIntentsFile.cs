using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// Keeps what was learned between starts. The file begins with what it was learned from and ends with a checksum: one of other
/// prompts, of another build or a damaged one is passed over, and what was learned is learned again.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class LearnedIntentsFile(string path)
{
    /// <summary>Reads what was learned.</summary>
    /// <param name="source">The fingerprint of what it must have been learned from.</param>
    /// <returns>The classifier, or <see langword="null"/> when there is none from this source.</returns>
    public IntentClassifier? Read(byte[] source)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            var end = bytes.Length - SHA256.HashSizeInBytes;
            if (end < source.Length || !bytes.AsSpan(0, source.Length).SequenceEqual(source)
                || !SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, source.Length, end - source.Length), Encoding.UTF8);
            return new(Rows(reader), Numbers<float>(reader), new Vocabulary(Uses(reader)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes what was learned, whole or not at all; where nothing can be written, the next start learns again.</summary>
    /// <param name="source">The fingerprint of what it was learned from.</param>
    /// <param name="learned">What was learned.</param>
    public void Write(byte[] source, IntentClassifier learned)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(source);
            Write(writer, learned.Features);
            Write(writer, learned.Weights);
            writer.Write(learned.Vocabulary.Uses.Count);
            foreach (var (word, uses) in learned.Vocabulary.Uses)
            {
                writer.Write(word);
                writer.Write(uses);
            }
        }

        bytes.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        var unfinished = $"{path}.{Environment.ProcessId}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = File.Create(unfinished))
            {
                bytes.WriteTo(stream);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Learning takes a second; a folder that cannot be written is said where something is lost by it.
        }
    }

    private static Dictionary<ulong, int> Rows(BinaryReader reader)
    {
        var features = Numbers<ulong>(reader);
        var rows = new Dictionary<ulong, int>(features.Length);
        foreach (var feature in features)
        {
            rows.Add(feature, rows.Count);
        }

        return rows;
    }

    private static Dictionary<string, int> Uses(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var uses = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var index = 0; index < count; index++)
        {
            uses.Add(reader.ReadString(), reader.ReadInt32());
        }

        return uses;
    }

    private static T[] Numbers<T>(BinaryReader reader)
        where T : unmanaged
    {
        var numbers = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    private static void Write<T>(BinaryWriter writer, T[] numbers)
        where T : unmanaged
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }
}
