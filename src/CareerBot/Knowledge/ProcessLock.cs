namespace CareerBot.Knowledge;

/// <summary>
/// Lets one process of this machine at a time do something, by holding a file open. Waiting goes by the machine's clock and not by an
/// injected one: the other process knows nothing of a clock that a test holds still.
/// </summary>
internal static class ProcessLock
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the turn.</summary>
    /// <param name="path">The file; its folder exists. It stays behind, empty.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The turn; disposing it, or the end of the process, lets the next one in.</returns>
    public static async Task<IAsyncDisposable> TakeAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (File.Exists(path))
            {
                await Task.Delay(s_patience, cancellationToken);
            }
        }
    }
}
