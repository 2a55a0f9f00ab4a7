using CareerBot.Advising.Cv;

namespace CareerBot.Conversations;

/// <summary>Fetches files that people sent through a channel which keeps them elsewhere.</summary>
public interface ISentFiles
{
    /// <summary>The channel it serves, as in <see cref="ConversationId.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>Fetches and reads the files of a Turn.</summary>
    /// <param name="turn">The Turn; it has <see cref="InboundTurn.Files"/>.</param>
    /// <param name="cancellationToken">Cancels the fetching.</param>
    /// <returns>What was read, or why nothing was.</returns>
    Task<CvDocument> ReadAsync(InboundTurn turn, CancellationToken cancellationToken);
}
