using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using CareerBot.Advising;
using CareerBot.Careers;
using Shouldly;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace CareerBot.Tests;

/// <summary>Holds the arrows of docs/architecture.md.</summary>
public sealed class ArchitectureTests
{
    private static readonly string[] Areas = ["Careers", "Knowledge", "Recommendations", "Advising", "Conversations"];

    private static readonly Architecture Product = new ArchLoader()
        .LoadAssemblies(typeof(Course).Assembly, typeof(CareerBot.Web.Hosting.HostSettings).Assembly, typeof(Microsoft.SemanticKernel.Kernel).Assembly)
        .Build();

    public static TheoryData<string, string> Forbidden()
    {
        var pairs = new TheoryData<string, string>();
        for (var lower = 0; lower < Areas.Length; lower++)
        {
            foreach (var higher in Areas[(lower + 1)..])
            {
                pairs.Add(Areas[lower], higher);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void An_area_never_uses_an_area_to_its_left(string lower, string higher)
    {
        var rule = Independence(lower, higher);

        rule.HasNoViolations(Product).ShouldBeTrue(Violations(rule));
    }

    [Fact]
    public void A_broken_arrow_would_be_noticed()
    {
        var rule = Independence("Advising", "Careers");

        rule.HasNoViolations(Product).ShouldBeFalse();
    }

    [Fact]
    public void Only_advising_names_Semantic_Kernel()
    {
        var rule = Types().That().ResideInNamespaceMatching(@"^CareerBot\.(?!Advising)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Microsoft\.SemanticKernel"));

        rule.HasNoViolations(Product).ShouldBeTrue(Violations(rule));
    }

    [Fact]
    public void Only_channels_know_an_activity()
    {
        var rule = Types().That().ResideInNamespaceMatching(@"^CareerBot\.(?!Web\.Channels)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^CareerBot\.Web\.Channels\.Protocol"));

        rule.HasNoViolations(Product).ShouldBeTrue(Violations(rule));
    }

    [Fact]
    public void The_library_knows_no_web_server()
    {
        var referenced = typeof(Advice).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        referenced.ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    private static IArchRule Independence(string lower, string higher) =>
        Types().That().ResideInNamespaceMatching($@"^CareerBot\.{lower}(\.|$)")
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^CareerBot\.{higher}(\.|$)"));

    private static string Violations(IArchRule rule) =>
        string.Join('\n', rule.Evaluate(Product).Where(result => !result.Passed).Select(result => result.Description).Take(10));
}
