using System.Net.Sockets;
using CareerBot.Advising.Cv;
using CareerBot.Conversations;
using CareerBot.Web.Channels.Protocol;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Channels.BotFramework;

/// <summary>
/// Fetches the files people send in Teams. The address holds its own right to the file for some minutes: no token of the
/// bot goes along, redirects are not followed, and no more is read than may be.
/// </summary>
internal sealed partial class TeamsFiles(
    IHttpClientFactory clients, CvIntake intake, IOptions<CvOptions> cv, IOptions<BotFrameworkOptions> options, ILogger<TeamsFiles> log) : ISentFiles
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Client = "files";

    /// <inheritdoc/>
    public string Channel => BotFrameworkChannel.Name;

    /// <inheritdoc/>
    public async Task<CvDocument> ReadAsync(InboundTurn turn, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(options.Value.LongestFetching);
        var files = new List<CvFile>();
        foreach (var address in turn.Files!.Take(cv.Value.MostFiles))
        {
            try
            {
                if (!FileAddresses.Allows(address, options.Value.FileHosts, out var url))
                {
                    LogRefused();
                    return CvDocument.Unread(CvFault.NotFetched);
                }

                if (await FetchAsync(url, late.Token) is not { } bytes)
                {
                    return CvDocument.Unread(CvFault.TooLarge);
                }

                files.Add(new CvFile(bytes));
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                LogNotFetched(exception.GetType().Name);
                return CvDocument.Unread(CvFault.NotFetched);
            }
        }

        return await intake.ReadAsync(files, cancellationToken);
    }

    /// <summary>Opens a connection to a machine that everybody can reach, whatever the name in the address leads to.</summary>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await System.Net.Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        var open = addresses.Where(FileAddresses.IsPublic).ToArray();
        if (open.Length == 0)
        {
            throw new HttpRequestException("The host of the file is not a public one.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<ReadOnlyMemory<byte>?> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        using var response = await http.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        if (response.Content.Headers.ContentLength > cv.Value.MostBytes)
        {
            return null;
        }

        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        return await LimitedStream.ReadAsync(body, cv.Value.MostBytes, cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "A file was not fetched: its address is not on the list of hosts. See BotFramework:FileHosts.")]
    private partial void LogRefused();

    [LoggerMessage(LogLevel.Warning, "A file could not be fetched: {Kind}.")]
    private partial void LogNotFetched(string kind);
}
