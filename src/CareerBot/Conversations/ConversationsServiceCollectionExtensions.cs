using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareerBot.Conversations;

/// <summary>Registers conversations.</summary>
public static class ConversationsServiceCollectionExtensions
{
    /// <summary>
    /// Adds the durable Turn queue, its workers, conversation state and transcripts. The host adds an
    /// <see cref="Advising.IAdvisor"/>, and an <see cref="IReplySender"/> for each channel.
    /// </summary>
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions, StorageOptionsValidator>()
            .BindConfiguration(StorageOptions.Section);
        services.AddOptionsWithValidateOnStart<ConversationsOptions, ConversationsOptionsValidator>()
            .BindConfiguration(ConversationsOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        return services.AddConversationStorage().AddTurns();
    }

    private static IServiceCollection AddConversationStorage(this IServiceCollection services) => services
        .AddDbContextFactory<ConversationsDbContext>((provider, context) => context
            .UseSqlite(ConversationsDatabase.ConnectionString(provider.GetRequiredService<IOptions<StorageOptions>>().Value))
            .AddInterceptors(new BusyTimeout()))
        .AddHostedService<ConversationsDatabase>()
        .AddHostedService<ConversationsRehearsal>()
        .AddSingleton<WriteGate>()
        .AddSingleton<ConversationStore>()
        .AddSingleton<TurnLedger>()
        .AddSingleton<TranscriptFeed>()
        .AddSingleton<ITranscriptFeed>(provider => provider.GetRequiredService<TranscriptFeed>())
        .AddSingleton<ITranscriptStore, TranscriptStore>();

    private static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<TurnQueue>()
        .AddSingleton<ITurnIntake, TurnIntake>()
        .AddSingleton<Replies>()
        .AddSingleton<TurnAnswerer>()
        .AddSingleton<TurnHandler>()
        .AddHostedService<TurnWorker>()
        .AddHostedService<TurnSweep>();
}
