using System.Runtime.InteropServices;
using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge.EmbeddedIndex;

/// <summary>Vectors as bytes in the file: ids in four bytes, weights in two, embeddings in one a number behind their scale.</summary>
internal static class VectorBytes
{
    private const int EntrySize = sizeof(uint) + sizeof(ushort);

    /// <summary>Writes a sparse vector: all ids, then all weights.</summary>
    public static byte[] From(SparseVector vector)
    {
        var bytes = new byte[vector.Count * EntrySize];
        MemoryMarshal.AsBytes(vector.Ids.AsSpan()).CopyTo(bytes);
        var weights = MemoryMarshal.Cast<byte, Half>(bytes.AsSpan(vector.Count * sizeof(uint)));
        for (var i = 0; i < vector.Count; i++)
        {
            weights[i] = (Half)vector.Weights[i];
        }

        return bytes;
    }

    /// <summary>Reads a sparse vector.</summary>
    public static SparseVector ToSparse(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.Length / EntrySize;
        var ids = MemoryMarshal.Cast<byte, uint>(bytes[..(count * sizeof(uint))]).ToArray();
        var weights = new float[count];
        var halves = MemoryMarshal.Cast<byte, Half>(bytes[(count * sizeof(uint))..]);
        for (var i = 0; i < count; i++)
        {
            weights[i] = (float)halves[i];
        }

        return new SparseVector(ids, weights);
    }

    /// <summary>Writes an embedding.</summary>
    public static byte[] From(DenseVector vector) =>
        [.. BitConverter.GetBytes(vector.Scale), .. MemoryMarshal.AsBytes(vector.Numbers.AsSpan())];

    /// <summary>Reads an embedding.</summary>
    public static DenseVector ToDense(ReadOnlySpan<byte> bytes) =>
        new(MemoryMarshal.Cast<byte, sbyte>(bytes[sizeof(float)..]).ToArray(), BitConverter.ToSingle(bytes));
}
