using System.Buffers;

namespace CareerBot.Web.Channels.Protocol;

/// <summary>Reads streams of which nobody knows how long they are.</summary>
internal static class LimitedStream
{
    private const int Step = 16_384;

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="most">The most bytes it may have.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The bytes; <see langword="null"/> when there are more.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        var bytes = new ArrayBufferWriter<byte>(Step);
        while (true)
        {
            var read = await stream.ReadAsync(bytes.GetMemory(Step), cancellationToken);
            if (read == 0)
            {
                return bytes.WrittenMemory;
            }

            bytes.Advance(read);
            if (bytes.WrittenCount > most)
            {
                return null;
            }
        }
    }
}
