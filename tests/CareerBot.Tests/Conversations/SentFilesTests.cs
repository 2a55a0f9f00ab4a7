using System.Collections.Concurrent;
using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Conversations;
using CareerBot.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class SentFilesTests
{
    private const string Words = "Cook at Blue Door, 2015 to 2018";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_read_of_a_file_reaches_the_advisor_and_is_forgotten_with_the_answer()
    {
        var heard = new ConcurrentQueue<PersonMessage>();
        using var folder = new TemporaryFolder();
        await using var app = await ConversationsApp.StartAsync(folder, Cancel, setup: app => Listen(app, heard));

        await app.Intake.AcceptAsync(Turns.Message("") with { Cv = new CvDocument(Words) }, Cancel);
        await app.Sender.SentAsync(1, Cancel);
        await ClosedAsync(app);

        heard.ShouldHaveSingleItem().Cv!.Text.ShouldBe(Words);
        (await InboundAsync(app)).ShouldNotContain("Blue Door");
    }

    [Fact]
    public async Task Files_kept_elsewhere_are_fetched_when_the_turn_is_answered_and_their_address_is_forgotten()
    {
        var heard = new ConcurrentQueue<PersonMessage>();
        using var folder = new TemporaryFolder();
        await using var app = await ConversationsApp.StartAsync(folder, Cancel, setup: app => Listen(app, heard), services: services => services.AddSingleton<ISentFiles>(new Store()));

        await app.Intake.AcceptAsync(Turns.Message("") with { Files = ["https://files.example/secret"] }, Cancel);
        await app.Sender.SentAsync(1, Cancel);
        await ClosedAsync(app);

        heard.ShouldHaveSingleItem().Cv!.Text.ShouldBe("read from https://files.example/secret");
        (await InboundAsync(app)).ShouldNotContain("secret");
    }

    [Fact]
    public async Task Files_that_nobody_can_fetch_are_said_to_be_missing()
    {
        var heard = new ConcurrentQueue<PersonMessage>();
        using var folder = new TemporaryFolder();
        await using var app = await ConversationsApp.StartAsync(folder, Cancel, setup: app => Listen(app, heard));

        await app.Intake.AcceptAsync(Turns.Message("here") with { Files = ["https://files.example/secret"] }, Cancel);
        await app.Sender.SentAsync(1, Cancel);

        heard.ShouldHaveSingleItem().Cv!.Fault.ShouldBe(CvFault.NotFetched);
    }

    private static void Listen(ConversationsApp app, ConcurrentQueue<PersonMessage> heard) => app.Advisor.Script = (message, _) =>
    {
        heard.Enqueue(message);
        return Task.CompletedTask;
    };

    private static async Task ClosedAsync(ConversationsApp app)
    {
        while (await OpenAsync(app))
        {
            await Task.Delay(10, Cancel);
        }
    }

    private static async Task<bool> OpenAsync(ConversationsApp app)
    {
        await using var context = await app.Services.GetRequiredService<IDbContextFactory<ConversationsDbContext>>().CreateDbContextAsync(Cancel);
        return await context.Turns.AnyAsync(turn => turn.Status == TurnStatus.Accepted, Cancel);
    }

    private static async Task<string> InboundAsync(ConversationsApp app)
    {
        await using var context = await app.Services.GetRequiredService<IDbContextFactory<ConversationsDbContext>>().CreateDbContextAsync(Cancel);
        return string.Concat(await context.Turns.Select(turn => turn.Inbound).ToListAsync(Cancel));
    }

    private sealed class Store : ISentFiles
    {
        public string Channel => Turns.Talk.Channel;

        public Task<CvDocument> ReadAsync(InboundTurn turn, CancellationToken cancellationToken) =>
            Task.FromResult(new CvDocument($"read from {turn.Files![0]}"));
    }
}
