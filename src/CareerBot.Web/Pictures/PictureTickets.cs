using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CareerBot.Web.Channels.DirectLine;

namespace CareerBot.Web.Pictures;

/// <summary>
/// Seals tickets into addresses that nobody can read or make but this site's nodes. The same ticket always gets the same address,
/// so that clients keep the picture.
/// </summary>
/// <param name="key">The key all nodes share.</param>
internal sealed class PictureTickets(SigningKey key)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int MostBytes = 16 * 1024;

    private readonly Lazy<(byte[] Seal, byte[] Nonce)> _keys = new(() => (Derive(key, "picture seal"), Derive(key, "picture nonce")));

    /// <summary>Seals a ticket.</summary>
    public string Seal(PictureTicket ticket)
    {
        var plain = Pack(JsonSerializer.SerializeToUtf8Bytes(ticket, PictureTicketJson.Default.PictureTicket));
        var sealed_ = new byte[NonceLength + TagLength + plain.Length];
        // A nonce made of the content never meets other content under the same key.
        HMACSHA256.HashData(_keys.Value.Nonce, plain).AsSpan(0, NonceLength).CopyTo(sealed_);
        using var cipher = new AesGcm(_keys.Value.Seal, TagLength);
        cipher.Encrypt(
            sealed_.AsSpan(0, NonceLength),
            plain,
            sealed_.AsSpan(NonceLength + TagLength),
            sealed_.AsSpan(NonceLength, TagLength));
        return Base64Url.EncodeToString(sealed_);
    }

    /// <summary>Opens what was sealed.</summary>
    /// <returns>The ticket; <see langword="null"/> when this site did not seal it so.</returns>
    public PictureTicket? Open(string text)
    {
        if (!Base64Url.IsValid(text) || Base64Url.DecodeFromChars(text) is not { Length: > NonceLength + TagLength } sealed_)
        {
            return null;
        }

        var plain = new byte[sealed_.Length - NonceLength - TagLength];
        try
        {
            using var cipher = new AesGcm(_keys.Value.Seal, TagLength);
            cipher.Decrypt(sealed_.AsSpan(0, NonceLength), sealed_.AsSpan(NonceLength + TagLength), sealed_.AsSpan(NonceLength, TagLength), plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return JsonSerializer.Deserialize(Unpack(plain), PictureTicketJson.Default.PictureTicket);
    }

    private static byte[] Derive(SigningKey key, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Value.Key, 32, info: System.Text.Encoding.ASCII.GetBytes(purpose));

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var bytes = new byte[MostBytes];
        var length = stream.ReadAtLeast(bytes, MostBytes, throwOnEndOfStream: false);
        return bytes[..length];
    }
}
