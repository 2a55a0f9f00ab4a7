using System.Diagnostics;
using CareerBot.Advising;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Market;

/// <summary>
/// The study's market, from the file to the report and the chat. It runs alone, for it measures time. Of answers processor time is
/// held: time by the clock, which is printed beside it, says more of what else the machine does.
/// </summary>
[Collection(nameof(QuietMachine))]
public sealed class GeneratedMarketTests(GeneratedMarket market) : IClassFixture<GeneratedMarket>
{
    private const int Repeats = 15;

    /// <summary>Turns before the measured ones: a host that has run for a while has its code compiled well.</summary>
    private const int Rehearsals = 10;
    private const string Rich = "我做了四年市场，熟悉Excel和文案，会一点Python，想转AI产品经理，只有周末有空，预算12000元";

    [Fact]
    public void Thirty_seven_thousand_postings_are_published_within_a_minute_and_a_gigabyte()
    {
        MarketMeasures.AtMost("publish seconds", market.Publication.Took.TotalSeconds, "37,000 postings, read, inferred, encoded, indexed");
        MarketMeasures.AtMost("publish peak MB", market.Publication.PeakMegabytes, "the same");
        MarketMeasures.AtMost("report seconds", market.ReportCall.Took.TotalSeconds, "report demand over them, loading included");
        MarketMeasures.AtMost("report peak MB", market.ReportCall.PeakMegabytes, "the same");
        market.Publication.Error.ShouldContain("Indexing passages … 50 %");
    }

    [Fact]
    public void The_report_shows_the_field_shares_the_market_was_made_with()
    {
        var told = market.Report.GetProperty("byField").EnumerateArray()
            .ToDictionary(item => item.GetProperty("field").GetString()!, item => item.GetProperty("share").GetDouble());
        var truth = market.Truths.Values.CountBy(posting => posting.Field).ToDictionary(count => count.Key, count => (double)count.Value / GeneratedMarket.Postings);

        MarketMeasures.AtMost("largest field share error", truth.Max(field => Math.Abs(field.Value - told.GetValueOrDefault(field.Key))), $"{truth.Count} fields, shares of all postings");
        market.Report.GetProperty("total").GetInt32().ShouldBe(GeneratedMarket.Postings);
    }

    [Fact]
    public async Task Hidden_fields_are_told_rightly()
    {
        var app = await AdvisorApp.OverAsync(market.Knowledge, market.Storage);

        var hidden = app.Live.Current.Base.Postings.Where(posting => !market.Truths[posting.Id.Value].Labeled).ToList();
        var right = hidden.Count(posting => posting.Field?.Value == market.Truths[posting.Id.Value].Field);

        hidden.Count.ShouldBeGreaterThan(GeneratedMarket.Postings / 10);
        MarketMeasures.AtLeast("field right where hidden", (double)right / hidden.Count, $"{hidden.Count} postings without field, unclear counted as wrong");
    }

    [Fact]
    public async Task A_question_about_demand_costs_little()
    {
        var app = await AdvisorApp.OverAsync(market.Knowledge, market.Storage);

        var (cost, advice) = await MeasureAsync(app, "What do employers ask for?");

        advice.Facts.OfType<DemandFact>().Single().Report.Total.ShouldBe(GeneratedMarket.Postings);
        MarketMeasures.AtMost("demand answer CPU ms", cost, $"the whole Turn, median of {Repeats}");
    }

    [Fact]
    public async Task A_path_counts_openings_before_and_after_in_an_instant()
    {
        var app = await AdvisorApp.OverAsync(market.Knowledge, market.Storage);

        var (cost, advice) = await MeasureAsync(app, Rich);

        var path = advice.Facts.OfType<LearningPathFact>().Single().Path;
        path.Openings.After.ShouldBeGreaterThan(path.Openings.Before);
        MarketMeasures.AtMost("path with openings CPU ms", cost, $"the whole Turn, median of {Repeats}");
    }

    private static async Task<(double Milliseconds, Advice Advice)> MeasureAsync(AdvisorApp app, string say)
    {
        var advice = await AdviseAsync(app, say);
        var (work, clock) = (new List<double>(), new List<double>());
        for (var repeat = -Rehearsals; repeat < Repeats; repeat++)
        {
            var (worked, began) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            await AdviseAsync(app, say);
            clock.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            work.Add((Environment.CpuUsage.TotalTime - worked).TotalMilliseconds);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"by the clock {Median(clock):F0} ms, processor time {Median(work):F0} ms");
        return (Median(work), advice);
    }

    private static async Task<Advice> AdviseAsync(AdvisorApp app, string say) =>
        (await app.Advisor.AdviseAsync(DialogueState.New, new PersonMessage(say), TestContext.Current.CancellationToken)).Advice;

    private static double Median(List<double> taken) => taken.Skip(Rehearsals).Order().ElementAt(Repeats / 2);
}
