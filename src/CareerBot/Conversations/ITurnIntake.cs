namespace CareerBot.Conversations;

/// <summary>Accepts Turns from channels.</summary>
public interface ITurnIntake
{
    /// <summary>
    /// Stores a Turn so that it survives a crash and queues it. Turns of one conversation are answered in the order
    /// accepted, several conversations in parallel.
    /// </summary>
    /// <param name="turn">The Turn.</param>
    /// <param name="cancellationToken">Cancels waiting, never an accepted Turn.</param>
    /// <returns><see langword="false"/> when the same message was accepted before; it is then not answered again.</returns>
    Task<bool> AcceptAsync(InboundTurn turn, CancellationToken cancellationToken);
}
