using System.Threading.Channels;

namespace CareerBot.Advising.Cv;

/// <summary>
/// Reads files on threads of its own: a parser that a hostile file sends in circles cannot be stopped, so nobody waits for
/// it longer than allowed, and no more threads than allowed are ever lost to such files.
/// </summary>
internal sealed class ReadingRoom(CvOptions options)
{
    /// <summary>Deeply nested files need a deep stack where a parser descends into them.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    private readonly Channel<bool> _taken = Channel.CreateBounded<bool>(options.ReadersAtOnce);

    /// <summary>Reads.</summary>
    /// <param name="read">Reads; gives up between pages when it is late.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>What was read; <see cref="CvFault.TooSlow"/> when it took too long or no place became free.</returns>
    public async Task<CvDocument> ReadAsync(Func<CancellationToken, CvDocument> read, CancellationToken cancellationToken)
    {
        if (!await TakePlaceAsync(cancellationToken))
        {
            return CvDocument.Unread(CvFault.TooSlow);
        }

        var done = new TaskCompletionSource<CvDocument>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Run(read, done), StackBytes) { IsBackground = true, Name = "CV" }.Start();
        try
        {
            return await done.Task.WaitAsync(options.LongestReading, cancellationToken);
        }
        catch (TimeoutException)
        {
            return CvDocument.Unread(CvFault.TooSlow);
        }
    }

    private async Task<bool> TakePlaceAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.LongestReading);
        try
        {
            await _taken.Writer.WriteAsync(true, patience.Token);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Run(Func<CancellationToken, CvDocument> read, TaskCompletionSource<CvDocument> done)
    {
        using var late = new CancellationTokenSource(options.LongestReading);
        try
        {
            done.SetResult(read(late.Token));
        }
        catch (Exception exception)
        {
            // It is thrown where the file is waited for; on this thread it would end the program.
            done.SetException(exception);
        }
        finally
        {
            _taken.Reader.TryRead(out _);
        }
    }
}
