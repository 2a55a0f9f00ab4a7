using CareerBot.Conversations;
using CareerBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class ConversationsDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_migrations_make_the_model()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        await using var context = await app.ContextAsync(Cancel);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
        (await context.Database.GetPendingMigrationsAsync(Cancel)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_file_lies_in_the_storage_folder_and_lets_readers_pass_writers()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        await using var context = await app.ContextAsync(Cancel);

        File.Exists(Path.Combine(_folder.Path, "conversations.db")).ShouldBeTrue();
        (await PragmaAsync<string>(context, "journal_mode")).ShouldBe("wal");
        (await PragmaAsync<long>(context, "busy_timeout")).ShouldBe(10_000);
        (await PragmaAsync<long>(context, "foreign_keys")).ShouldBe(1);
    }

    [Fact]
    public async Task Removing_a_conversation_removes_its_Turns_and_transcript()
    {
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel);
        await app.Transcript.AppendAsync(Turns.Talk, "1", true, (_, _) => "", Cancel);
        await app.Intake.AcceptAsync(Turns.Message("hello"), Cancel);
        await app.Sender.SentAsync(1, Cancel);
        await using var context = await app.ContextAsync(Cancel);

        await context.Conversations.ExecuteDeleteAsync(Cancel);

        (await context.Turns.AnyAsync(Cancel)).ShouldBeFalse();
        (await context.Transcript.AnyAsync(Cancel)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Conversations:Parallelism", "0")]
    [InlineData("Conversations:SweepInterval", "00:00:00")]
    [InlineData("Conversations:Node", "")]
    [InlineData("Storage:Directory", "")]
    public void A_setting_out_of_range_stops_the_start(string key, string value)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build())
            .AddConversations()
            .BuildServiceProvider();

        var failure = Should.Throw<OptionsValidationException>(
            services.GetRequiredService<IStartupValidator>().Validate);

        failure.Message.ShouldContain(key.Split(':')[1]);
    }

    private static async Task<T> PragmaAsync<T>(ConversationsDbContext context, string name)
    {
        await context.Database.OpenConnectionAsync(Cancel);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (T)(await command.ExecuteScalarAsync(Cancel))!;
    }
}
