using System.Buffers.Binary;
using System.Numerics;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>
/// MurmurHash3, 32 bits, seed 0, and the token ids made of it: the same ids Qdrant's own BM25 encoder gives, so that
/// vectors made here and there may be mixed.
/// </summary>
internal static class Murmur3
{
    private const uint Factor1 = 0xcc9e2d51;
    private const uint Factor2 = 0x1b873593;

    /// <summary>The id of a token: the absolute value of the signed hash of its UTF-8 bytes.</summary>
    public static uint TokenId(ReadOnlySpan<char> token)
    {
        Span<byte> bytes = stackalloc byte[256];
        if (!System.Text.Encoding.UTF8.TryGetBytes(token, bytes, out var written))
        {
            bytes = System.Text.Encoding.UTF8.GetBytes(token.ToString());
            written = bytes.Length;
        }

        // int.MinValue has no positive counterpart; as unsigned it is its own.
        var signed = (int)Hash(bytes[..written]);
        return signed < 0 ? (uint)-(long)signed : (uint)signed;
    }

    /// <summary>The hash of some bytes.</summary>
    public static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 0u;
        var rest = bytes;
        for (; rest.Length >= 4; rest = rest[4..])
        {
            hash ^= Scramble(BinaryPrimitives.ReadUInt32LittleEndian(rest));
            hash = (BitOperations.RotateLeft(hash, 13) * 5) + 0xe6546b64;
        }

        var tail = 0u;
        for (var i = rest.Length - 1; i >= 0; i--)
        {
            tail = (tail << 8) | rest[i];
        }

        hash ^= Scramble(tail) ^ (uint)bytes.Length;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }

    private static uint Scramble(uint block) => BitOperations.RotateLeft(block * Factor1, 15) * Factor2;
}
