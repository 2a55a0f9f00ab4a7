using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Shouldly;

namespace CareerBot.Web.Tests;

/// <summary>What a stream does with clients that are silent or slow, seen on the bare connection.</summary>
public sealed class StreamKeepingTests
{
    private const byte PingFrame = 0x89;

    [Fact]
    public async Task The_server_pings_a_silent_client()
    {
        await using var app = new AppFixture("Production", ("DirectLine:PingInterval", "00:00:00.2"));
        var talk = await app.DirectLine.StartAsync();
        await talk.BotMessagesAsync(1);

        using var connection = await UpgradeAsync(talk);
        var opcodes = await ReadOpcodesUntilClosedAsync(connection);

        opcodes.ShouldContain(PingFrame);
    }

    [Fact]
    public async Task A_client_that_takes_nothing_more_is_disconnected()
    {
        await using var app = new AppFixture("Production", ("DirectLine:SendTimeout", "00:00:00.3"));
        var talk = await app.DirectLine.StartAsync();
        var padding = new string('x', 200_000);
        for (var message = 0; message < 25; message++)
        {
            using var posted = await talk.PostAsync(new { type = "event", name = "big", value = padding });
            await DirectLineDriver.ReadAsync(posted);
        }

        using var connection = await UpgradeAsync(talk, receiveBuffer: 4096);
        var streams = app.Services.GetService(typeof(Web.Channels.DirectLine.TypingSignals)) as Web.Channels.DirectLine.TypingSignals;
        while (streams!.Count(talk.Id) > 0)
        {
            await Task.Delay(25, DirectLineDriver.Cancel);
        }

        streams.Count(talk.Id).ShouldBe(0);
    }

    private static async Task<Socket> UpgradeAsync(DirectLineTalk talk, int receiveBuffer = 65_536)
    {
        var address = new Uri(talk.StreamUrl);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = receiveBuffer };
        await socket.ConnectAsync(address.Host, address.Port, DirectLineDriver.Cancel);
        var request = $"""
            GET {address.PathAndQuery} HTTP/1.1
            Host: {address.Authority}
            Upgrade: websocket
            Connection: Upgrade
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: {Convert.ToBase64String(RandomNumberGenerator.GetBytes(16))}


            """.ReplaceLineEndings("\r\n");
        await socket.SendAsync(Encoding.ASCII.GetBytes(request), DirectLineDriver.Cancel);

        // Byte by byte, so that nothing of the first frame is taken for the answer's head.
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            (await socket.ReceiveAsync(one, DirectLineDriver.Cancel)).ShouldBe(1);
            head.Append((char)one[0]);
        }

        head.ToString().ShouldStartWith("HTTP/1.1 101");
        return socket;
    }

    private static async Task<List<byte>> ReadOpcodesUntilClosedAsync(Socket socket)
    {
        using var stream = new NetworkStream(socket);
        var opcodes = new List<byte>();
        var head = new byte[2];
        try
        {
            while (await stream.ReadAtLeastAsync(head, 2, throwOnEndOfStream: false, DirectLineDriver.Cancel) == 2)
            {
                opcodes.Add(head[0]);
                var length = head[1] switch { 126 => await NumberAsync(stream, 2), 127 => await NumberAsync(stream, 8), var small => small };
                await stream.ReadExactlyAsync(new byte[length], DirectLineDriver.Cancel);
            }
        }
        catch (IOException)
        {
            // Cut off for not answering the pings: what came before is what counts.
        }

        return opcodes;
    }

    private static async Task<long> NumberAsync(NetworkStream stream, int bytes)
    {
        var number = new byte[bytes];
        await stream.ReadExactlyAsync(number, DirectLineDriver.Cancel);
        return number.Aggregate(0L, (sum, value) => (sum << 8) | value);
    }
}
