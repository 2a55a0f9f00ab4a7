using CareerBot.Advising.Embedded;
using CareerBot.Careers;
using Microsoft.Extensions.Hosting;

namespace CareerBot.Advising;

/// <summary>
/// Makes the advisor ready while the rest of a program starts: it learns to read beside the loading of the knowledge, and
/// rehearses a Turn before the first person speaks. Measured, that is half of the way to a first answer.
/// </summary>
public sealed class AdvisorWarmUp : IHostedLifecycleService
{
    private readonly IMessageReader _reader;
    private readonly IAdvisor _advisor;
    private Task _learning = Task.CompletedTask;
    private Task _rehearsing = Task.CompletedTask;

    internal AdvisorWarmUp(IMessageReader reader, IAdvisor advisor)
    {
        _reader = reader;
        _advisor = advisor;
    }

    /// <summary>Begins to learn; the knowledge is loaded meanwhile.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _learning = _reader is LateReader late ? Task.Run(late.Learn, cancellationToken) : Task.CompletedTask;
        return Task.CompletedTask;
    }

    /// <summary>Waits until it has learnt, and begins to rehearse; the addresses are opened meanwhile.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _learning;
        _rehearsing = Task.Run(() => RehearseAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Waits for the rehearsal: the site is announced when it answers fast.</summary>
    public Task StartedAsync(CancellationToken cancellationToken) => _rehearsing;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers what the welcome suggests to say first, and forgets it.</summary>
    private async Task RehearseAsync(CancellationToken cancellationToken)
    {
        if (_advisor is not Advisor)
        {
            return;
        }

        var starter = _advisor.Welcome(DialogueState.New, Language.En).Advice.Suggestions[0];
        await _advisor.AdviseAsync(DialogueState.New, new PersonMessage(starter.Say), cancellationToken);
    }
}
