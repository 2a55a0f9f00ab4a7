using CareerBot.Conversations;
using CareerBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class TurnTelemetryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_Turn_is_logged_in_one_line_without_words()
    {
        var logs = new FakeLoggerProvider();
        await using var app = await ConversationsApp.StartAsync(_folder, Cancel, services: services => services.AddSingleton<ILoggerProvider>(logs));

        await app.Intake.AcceptAsync(Turns.Message("words of a person", id: "1"), Cancel);
        await app.Sender.SentAsync(1, Cancel);
        await app.StopAsync(Cancel);

        var lines = logs.Collector.GetSnapshot().Where(record => record.Category!.StartsWith("CareerBot", StringComparison.Ordinal)).ToList();
        lines.Count(record => record.Level == LogLevel.Information).ShouldBe(1);
        lines.ShouldAllBe(record => !record.Message.Contains("words of a person"));
    }

    [Fact]
    public async Task The_duration_of_a_Turn_is_measured_from_taking_to_delivery()
    {
        var talk = new ConversationId("measured", "talk");
        using var durations = new MetricCollector<double>(Telemetry.TurnDuration);
        var sender = new RecordingReplySender(TimeProvider.System, "measured");
        await using var app = await ConversationsApp.StartAsync(
            _folder, Cancel, services: services => services.AddSingleton<IReplySender>(sender));
        app.Advisor.Script = (_, _) =>
        {
            app.Time.Advance(TimeSpan.FromSeconds(3));
            return Task.CompletedTask;
        };

        await app.Intake.AcceptAsync(Turns.Message("hello", talk), Cancel);
        await sender.SentAsync(1, Cancel);
        await app.StopAsync(Cancel);

        var measured = durations.GetMeasurementSnapshot().Single(each => (string?)each.Tags["channel"] == "measured");
        measured.Value.ShouldBe(3);
        measured.Tags["status"].ShouldBe("Answered");
    }
}
