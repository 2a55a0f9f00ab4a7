using CareerBot.Advising;
using CareerBot.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace CareerBot.Testing;

/// <summary>A node with conversations only: real database, real queue, scripted advisor, recorded replies.</summary>
public sealed class ConversationsApp : IAsyncDisposable
{
    private readonly IHost _host;

    private ConversationsApp(IHost host, ScriptedAdvisor advisor, RecordingReplySender sender, FakeTimeProvider time)
    {
        _host = host;
        Advisor = advisor;
        Sender = sender;
        Time = time;
    }

    public ScriptedAdvisor Advisor { get; }

    public RecordingReplySender Sender { get; }

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => _host.Services;

    public ITurnIntake Intake => Services.GetRequiredService<ITurnIntake>();

    public ITranscriptStore Transcript => Services.GetRequiredService<ITranscriptStore>();

    /// <summary>Starts a node over a folder; sweeps after the first run only when the clock is advanced.</summary>
    public static async Task<ConversationsApp> StartAsync(
        TemporaryFolder folder,
        CancellationToken cancellationToken,
        string name = "node",
        Action<ConversationsApp>? setup = null,
        Action<IServiceCollection>? services = null)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 2, 9, 0, 0, TimeSpan.Zero));
        var advisor = new ScriptedAdvisor();
        var sender = new RecordingReplySender(time);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Directory"] = folder.Path,
            ["Conversations:Node"] = name,
        });
        builder.Services
            .AddSingleton<TimeProvider>(time)
            .AddSingleton<IAdvisor>(advisor)
            .AddSingleton<IReplySender>(sender)
            .AddConversations();
        services?.Invoke(builder.Services);
        var app = new ConversationsApp(builder.Build(), advisor, sender, time);
        setup?.Invoke(app);
        await app._host.StartAsync(cancellationToken);
        return app;
    }

    /// <summary>Stops in good order: Turns begun are finished.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _host.StopAsync(cancellationToken);

    /// <summary>Stops at once, wherever the Turns stand.</summary>
    public Task CrashAsync() => _host.StopAsync(new CancellationToken(canceled: true));

    /// <summary>Waits until the advisor has heard so many messages.</summary>
    public Task HeardAsync(int count, CancellationToken cancellationToken) =>
        UntilAsync(() => Advisor.Heard.Count >= count, cancellationToken);

    /// <summary>Lets sweeps pass, one after another, until something has come about.</summary>
    public Task SweepUntilAsync(Func<bool> reached, CancellationToken cancellationToken) => UntilAsync(
        () =>
        {
            Time.Advance(TimeSpan.FromSeconds(5));
            return reached();
        },
        cancellationToken);

    /// <summary>Makes a sender keep replies in the transcript, as a channel of ours does.</summary>
    public void StoreReplies(Func<CancellationToken, Task> afterwards) =>
        Sender.Deliver = async (turn, advice, cancellationToken) =>
        {
            await Transcript.AppendAsync(
                turn.Conversation, turn.ReplyId, false, (_, _) => advice.Text, cancellationToken);
            await afterwards(cancellationToken);
        };

    internal TurnQueue Queue => Services.GetRequiredService<TurnQueue>();

    internal async Task SetStateAsync(ConversationId id, string json, CancellationToken cancellationToken)
    {
        await using var context = await ContextAsync(cancellationToken);
        await context.Conversations
            .Where(row => row.Channel == id.Channel && row.Id == id.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, json), cancellationToken);
    }

    internal async Task<ConversationRow?> ConversationAsync(ConversationId id, CancellationToken cancellationToken)
    {
        await using var context = await ContextAsync(cancellationToken);
        return await context.Conversations.AsNoTracking().SingleOrDefaultAsync(
            row => row.Channel == id.Channel && row.Id == id.Value, cancellationToken);
    }

    internal async Task<DialogueState?> StateAsync(ConversationId id, CancellationToken cancellationToken) =>
        await ConversationAsync(id, cancellationToken) is { State: { } json } ? DialogueStateJson.Read(json) : null;

    internal async Task<IReadOnlyList<TurnStatus>> StatusesAsync(CancellationToken cancellationToken)
    {
        await using var context = await ContextAsync(cancellationToken);
        return await context.Turns.OrderBy(turn => turn.Sequence).Select(turn => turn.Status).ToListAsync(cancellationToken);
    }

    internal Task<ConversationsDbContext> ContextAsync(CancellationToken cancellationToken) => Services
        .GetRequiredService<IDbContextFactory<ConversationsDbContext>>().CreateDbContextAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await CrashAsync();
        _host.Dispose();
    }

    private static async Task UntilAsync(Func<bool> reached, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (!reached())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
