using System.Buffers.Binary;
using System.IO.Compression;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Writes a picture of few colors as PNG: https://www.w3.org/TR/png-3/, color type 3.</summary>
internal static class PngImage
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A picture whose rows are all the same.</summary>
    /// <param name="row">The color number of every pixel of a row.</param>
    /// <param name="height">How many rows.</param>
    /// <param name="palette">The colors as 0xRRGGBBAA.</param>
    /// <returns>The picture as a data address.</returns>
    public static string OfRows(ReadOnlySpan<byte> row, int height, ReadOnlySpan<uint> palette)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        WriteChunk(png, "IHDR"u8, Header(row.Length, height));
        WriteChunk(png, "PLTE"u8, Colors(palette));
        WriteChunk(png, "tRNS"u8, Opacities(palette));
        WriteChunk(png, "IDAT"u8, Pixels(row, height));
        WriteChunk(png, "IEND"u8, []);
        return "data:image/png;base64," + Convert.ToBase64String(png.GetBuffer(), 0, (int)png.Length);
    }

    private static byte[] Header(int width, int height)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8; // bits for each color number
        header[9] = 3; // colors by number
        return header;
    }

    private static byte[] Colors(ReadOnlySpan<uint> palette)
    {
        var colors = new byte[palette.Length * 3];
        for (var color = 0; color < palette.Length; color++)
        {
            colors[3 * color] = (byte)(palette[color] >> 24);
            colors[(3 * color) + 1] = (byte)(palette[color] >> 16);
            colors[(3 * color) + 2] = (byte)(palette[color] >> 8);
        }

        return colors;
    }

    private static byte[] Opacities(ReadOnlySpan<uint> palette)
    {
        var opacities = new byte[palette.Length];
        for (var color = 0; color < palette.Length; color++)
        {
            opacities[color] = (byte)palette[color];
        }

        return opacities;
    }

    private static byte[] Pixels(ReadOnlySpan<byte> row, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.WriteByte(0); // no filter
                zlib.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(content, Crc(type, uint.MaxValue)));
        png.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes, uint crc)
    {
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
            }
        }

        return crc;
    }
}
