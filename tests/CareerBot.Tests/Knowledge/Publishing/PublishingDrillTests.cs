using CareerBot.Knowledge;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Publishing;

/// <summary>What can go wrong while knowledge is published, and what must go on meanwhile.</summary>
public sealed class PublishingDrillTests : IDisposable
{
    private const string Question = "first aid";

    private readonly TemporaryDirectory _storage = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _storage.Dispose();

    [Fact]
    public async Task A_folder_with_faults_changes_nothing_and_the_previous_version_answers_the_same()
    {
        await using var bench = new PublishingBench(_storage.Path);
        var before = await bench.StartAsync(new KnowledgeFolder(), Cancelled);
        var found = await bench.FindAsync(Question, Cancelled);

        var publication = await bench.Publisher.PublishAsync(
            new KnowledgeFolder().With("center.yaml", "id: [").ToFiles(), null, Cancelled);
        await bench.Live.RefreshAsync(Cancelled);

        publication.Outcome.ShouldBe(PublicationOutcome.Faulty);
        publication.Version.ShouldBe(before.Version);
        (await bench.FindAsync(Question, Cancelled)).ShouldBe(found);
    }

    [Theory]
    [InlineData("Reading and checking the knowledge folder")]
    [InlineData("Indexing passages")]
    public async Task A_publication_stopped_at_any_stage_leaves_the_previous_version(string stage)
    {
        await using var bench = new PublishingBench(_storage.Path);
        var before = await bench.StartAsync(new KnowledgeFolder(), Cancelled);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);

        await Should.ThrowAsync<OperationCanceledException>(
            bench.Publisher.PublishAsync(Changed().ToFiles(), new StopAt(stage, stop), stop.Token));

        await bench.Live.RefreshAsync(Cancelled);
        bench.Live.Current.Version.ShouldBe(before.Version);
        Directory.GetFiles(_storage.Path, "*.unfinished*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Going_back_lets_the_version_before_answer_and_a_restart_keeps_it()
    {
        await using var bench = new PublishingBench(_storage.Path);
        var first = await bench.StartAsync(new KnowledgeFolder(), Cancelled);
        await bench.Publisher.PublishAsync(Changed().ToFiles(), null, Cancelled);

        var back = await bench.Publisher.GoBackAsync(Cancelled);

        await using var restarted = new PublishingBench(_storage.Path);
        back.ShouldBe(first.Version);
        (await restarted.StartAsync(Changed(), Cancelled)).Version.ShouldBe(first.Version);
    }

    [Fact]
    public async Task Two_publishers_at_once_both_end_with_the_same_version()
    {
        await using var one = new PublishingBench(_storage.Path);
        await using var other = new PublishingBench(_storage.Path);

        var publications = await Task.WhenAll(
            Task.Run(() => one.Publisher.PublishAsync(Changed().ToFiles(), null, Cancelled), Cancelled),
            Task.Run(() => other.Publisher.PublishAsync(Changed().ToFiles(), null, Cancelled), Cancelled));

        publications.Select(publication => publication.Version).Distinct().Count().ShouldBe(1);
        publications.Count(publication => publication.Outcome == PublicationOutcome.Published).ShouldBe(1);
    }

    [Fact]
    public async Task Unchanged_records_are_not_embedded_again()
    {
        await using var bench = new PublishingBench(_storage.Path);
        var first = await bench.Publisher.PublishAsync(new KnowledgeFolder().ToFiles(), null, Cancelled);

        var second = await bench.Publisher.PublishAsync(Changed().ToFiles(), null, Cancelled);

        second.Encoded.ShouldBeLessThan(first.Encoded / 2);
        second.Reused.ShouldBe(first.Encoded);
    }

    [Fact]
    public async Task A_search_finds_the_same_after_a_restart()
    {
        await using var bench = new PublishingBench(_storage.Path);
        await bench.StartAsync(new KnowledgeFolder(), Cancelled);
        var found = await bench.FindAsync(Question, Cancelled);

        await using var restarted = new PublishingBench(_storage.Path);
        await restarted.StartAsync(new KnowledgeFolder(), Cancelled);

        found.ShouldNotBeEmpty();
        (await restarted.FindAsync(Question, Cancelled)).ShouldBe(found);
    }

    /// <summary>The folder with one guide more.</summary>
    private static KnowledgeFolder Changed() => new KnowledgeFolder().With(
        "guides/visitors.md",
        """
        ---
        id: visitors
        title: { zh: 访客须知, en: Visitors }
        audience: all
        source: house-rules
        updated: 2026-11-01
        ---

        # en

        ## At the gate

        Visitors sign in at the gate.

        # zh

        ## 在门口

        访客请在门口登记。
        """);

    private sealed class StopAt(string stage, CancellationTokenSource stop) : IProgress<PublicationProgress>
    {
        public void Report(PublicationProgress value)
        {
            if (value.Stage == stage)
            {
                stop.Cancel();
            }
        }
    }
}
