using System.Globalization;
using CareerBot.Knowledge.Ingestion;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class CyclesTests
{
    [Theory]
    [InlineData("a>b b>c", "")]
    [InlineData("a>a", "a")]
    [InlineData("a>b b>a", "a,b")]
    [InlineData("x>a a>b b>c c>a c>y", "a,b,c")]
    [InlineData("a>b b>a c>d d>c", "a,b c,d")]
    [InlineData("a>missing", "")]
    [InlineData("a>c b>c c>d", "")]
    public void Cycles_are_found_once(string references, string expected)
    {
        var graph = references.Split(' ').Select(pair => pair.Split('>'))
            .GroupBy(pair => pair[0], pair => pair[1])
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group]);

        var cycles = Cycles.Find(graph);

        string.Join(' ', cycles.Select(cycle => string.Join(',', cycle))).ShouldBe(expected);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_is_followed()
    {
        var chain = Enumerable.Range(0, 100_000).ToDictionary(
            place => place.ToString(CultureInfo.InvariantCulture),
            place => (IReadOnlyList<string>)[((place + 1) % 100_000).ToString(CultureInfo.InvariantCulture)]);

        Cycles.Find(chain).ShouldHaveSingleItem().Count.ShouldBe(100_000);
    }
}
