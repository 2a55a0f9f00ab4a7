using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Cli;
using CareerBot.Knowledge;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class FactsDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "facts.md"));

    private static readonly Advice Everything = new()
    {
        Language = Language.En,
        Text = "All of it [1].",
        Intents = ["help"],
        Entities = [new RecognizedEntity("skill", "dough", "dough")],
        Facts = [.. SampleFacts.All.Values],
        Sources = [new AdviceSource(1, new RecordKey(RecordKind.Guide, "refunds"), "Refunds", new Uri("/records/guide/refunds", UriKind.Relative), new DateOnly(2026, 11, 2), "")],
        Suggestions = [new Suggestion("Again", "again")],
    };

    public static TheoryData<string> Facts => [.. SampleFacts.Names];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Every_key_of_a_fact_is_described_under_its_kind(string name)
    {
        var json = FactJson.Write(SampleFacts.All[name], TinyCenter.Knowledge, Language.En);

        Keys(json).ShouldBeSubsetOf(Described($"### {json["kind"]}"));
    }

    [Fact]
    public void Every_key_around_the_facts_is_described()
    {
        var json = FactJson.Write(Everything, TinyCenter.Knowledge);
        json["facts"] = new JsonArray();

        Keys(json).ShouldBeSubsetOf(Described("## The envelope"));
    }

    [Fact]
    public void Every_key_of_the_command_line_is_described()
    {
        var json = AdviceJson.Write("q-1", Everything, TinyCenter.Knowledge, "what they said");
        json["turns"] = AdviceJson.Turns([("what they said", Everything)], TinyCenter.Knowledge);
        json["error"] = AdviceJson.Fault("q-2", "why")["error"]!.DeepClone();
        json.Remove("facts");
        json.Remove("sources");
        json["turns"] = new JsonArray();

        Keys(json).Append("facts").Append("sources").ShouldBeSubsetOf(Described("## The command line"));
    }

    [Fact]
    public void The_command_line_names_sources_as_the_wire_does()
    {
        var printed = AdviceJson.Write(null, Everything, TinyCenter.Knowledge, "what they said")["sources"]!;

        printed.ToJsonString().ShouldBe(FactJson.Write(Everything, TinyCenter.Knowledge)["sources"]!.ToJsonString());
    }

    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Keys(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Keys),
        _ => [],
    };

    /// <summary>The keys in the tables between a heading and the next one.</summary>
    private static IReadOnlyList<string> Described(string heading)
    {
        var section = Document.Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));
        return [.. section.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1])];
    }
}
