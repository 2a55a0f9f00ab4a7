using CareerBot.Knowledge;

namespace CareerBot.Advising.Embedded;

/// <summary>A reader that learns when it is first asked to, so that a start can let it learn beside its other work.</summary>
/// <param name="learn">Makes the reader.</param>
internal sealed class LateReader(Func<IMessageReader> learn) : IMessageReader
{
    private readonly Lazy<IMessageReader> _reader = new(learn);

    /// <summary>Learns now, if it has not yet; whoever asks meanwhile waits for it.</summary>
    public void Learn() => _ = _reader.Value;

    /// <inheritdoc/>
    public Understanding Read(string text, PublishedKnowledge knowledge, DateOnly today, string? expecting) =>
        _reader.Value.Read(text, knowledge, today, expecting);
}
