using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CareerBot.Advising;
using CareerBot.Cli;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Cli;

/// <summary>Reports as the command line writes them, over the demonstration folder.</summary>
public sealed partial class ReportCommandTests(TemporaryFolder storage) : IClassFixture<TemporaryFolder>
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task An_answer_the_JSON_and_the_page_hold_the_same_figures(string language)
    {
        var answer = await Json("ask", language == "zh" ? "人工智能人才的市场需求怎么样？" : "What do employers ask for?", "--json");
        var fact = answer.GetProperty("facts").EnumerateArray().Single(item => item.GetProperty("kind").GetString() == "demand");

        var report = await Json("report", "demand", "--format", "json");
        var page = await Run("report", "demand", "--format", "html", "--language", language);
        var table = await Run("report", "demand", "--language", language);

        foreach (var key in (string[])["scope", "period", "total", "byField", "bySkill", "salary"])
        {
            JsonElement.DeepEquals(report.GetProperty(key), fact.GetProperty(key)).ShouldBeTrue(key);
        }

        fact.GetProperty("total").GetInt32().ShouldBeGreaterThan(100);
        answer.GetProperty("text").GetString()!.ShouldContain(Median(fact));
        foreach (var written in Figures(fact))
        {
            page.Output.ShouldContain($">{written}<");
            table.Output.ShouldContain(written);
        }
    }

    [Fact]
    public async Task A_scope_named_in_either_language_narrows_every_format()
    {
        var byId = await Json("report", "demand", "--format", "json", "--skill", "python");
        var byName = await Json("report", "demand", "--format", "json", "--skill", "Python 编程");
        var all = await Json("report", "demand", "--format", "json");

        byId.ToString().ShouldBe(byName.ToString());
        byId.GetProperty("total").GetInt32().ShouldBeLessThan(all.GetProperty("total").GetInt32());
        byId.GetProperty("method").GetProperty("outside").GetInt32()
            .ShouldBe(all.GetProperty("total").GetInt32() - byId.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("demand")]
    [InlineData("supply")]
    public async Task A_page_stands_alone_and_says_everything_twice(string kind)
    {
        var page = (await Run("report", kind, "--format", "html", "--language", "zh")).Output;

        page.ShouldNotContain("<script");
        page.ShouldNotContain("style=\"");
        page.ShouldNotContain(" src=");
        page.ShouldNotContain(" href=");
        page.ShouldContain("default-src 'none'");
        var charts = Charts().Matches(page);
        charts.Count.ShouldBeGreaterThan(1);
        Tables().Count(page).ShouldBeGreaterThanOrEqualTo(charts.Count);
        Captions().Count(page).ShouldBe(charts.Count);
        foreach (var chart in charts.Select(chart => XElement.Parse(chart.Value)))
        {
            chart.Element("title")!.Value.ShouldNotBeEmpty();
            chart.Element("desc")!.Value.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task A_page_goes_to_a_file_and_says_what_is_demonstration()
    {
        var file = Path.Combine(storage.Path, "new folder", "supply.html");

        var call = await Run("report", "supply", "--format", "html", "--output", file);

        call.Output.ShouldBeEmpty();
        var page = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldContain("<span class=\"badge\">Demonstration data</span>");
    }

    [Theory]
    [InlineData("--skill", "pyhton")]
    [InlineData("--field", "nothing of the kind")]
    [InlineData("--since", "9999-01-01")]
    public async Task What_the_folder_does_not_have_is_refused_with_a_next_step(string option, string value)
    {
        var failure = await Should.ThrowAsync<CommandFailure>(() => Run("report", "demand", option, value));

        failure.Message.ShouldContain(value);
        failure.Message.ShouldMatch("Try one of|careerbot search|has not come yet");
    }

    [Theory]
    [InlineData("demand")]
    [InlineData("supply")]
    public void A_market_without_postings_is_reported_as_such_in_every_format(string kind)
    {
        var nobody = new Recommender(new KnowledgeBuilder().Build(), Week.Day("2026-11-30"));
        var asked = new AskedReport(null, null, null, Week.Day("2026-06-01"), CareerBot.Careers.Language.En, ReportFormat.Table, null);

        var (table, page, json) = (
            ReportText.Write(kind, asked, nobody),
            ReportText.Write(kind, asked with { Format = ReportFormat.Html }, nobody),
            ReportText.Write(kind, asked with { Format = ReportFormat.Json }, nobody));

        table.ShouldContain("nothing to report");
        page.ShouldContain("nothing to report");
        page.ShouldNotContain("<svg");
        JsonSerializer.Deserialize<JsonElement>(json).GetProperty("period").GetProperty("from").GetString().ShouldBe("2026-06-01");
    }

    [Fact]
    public void Names_from_records_cannot_become_markup()
    {
        var knowledge = new KnowledgeBuilder().Fields("<script>alert(1)</script>", "b")
            .With(new PostingBuilder("one").In("<script>alert(1)</script>").Asking("\"><img src=x>").Posted("2026-11-02"), new PostingBuilder("two").In("b").Posted("2026-11-02"))
            .Build();
        var asked = new AskedReport(null, null, null, null, CareerBot.Careers.Language.En, ReportFormat.Html, null);

        var page = ReportText.Write("demand", asked, new Recommender(knowledge, Week.Day("2026-11-30")));

        page.ShouldContain("&lt;script&gt;");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img");
    }

    private static string Median(JsonElement fact) => LocalFormat.Money(fact.GetProperty("salary").GetProperty("median").GetDecimal(), "CNY");

    private static IEnumerable<string> Figures(JsonElement fact)
    {
        foreach (var item in fact.GetProperty("byField").EnumerateArray())
        {
            yield return item.GetProperty("count").ToString();
            yield return LocalFormat.Percent(item.GetProperty("share").GetDouble());
        }

        foreach (var quartile in (string[])["q1", "median", "q3"])
        {
            yield return LocalFormat.Money(fact.GetProperty("salary").GetProperty(quartile).GetDecimal(), "CNY");
        }
    }

    private async Task<JsonElement> Json(params string[] args) => JsonSerializer.Deserialize<JsonElement>((await Run(args)).Output);

    private Task<CommandCall> Run(params string[] args) =>
        CommandCall.RunAsync([.. args, "--knowledge", AdvisorApp.Demonstration, "--storage", storage.Path]);

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Charts();

    [GeneratedRegex("<table>")]
    private static partial Regex Tables();

    [GeneratedRegex("<figcaption>[^<]{20,}</figcaption>")]
    private static partial Regex Captions();
}
