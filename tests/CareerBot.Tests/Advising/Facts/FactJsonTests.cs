using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class FactJsonTests
{
    public static TheoryData<string> Facts => [.. SampleFacts.Names];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_has_the_form_that_is_promised(string name)
    {
        var fact = SampleFacts.All[name];

        var json = FactJson.Write(fact, TinyCenter.Knowledge, Language.En);

        json.ShouldBeApproved(name);
    }

    [Fact]
    public void The_reason_of_a_step_is_a_sentence_in_the_language_asked_for()
    {
        var path = SampleFacts.All["learning-path"];

        var json = FactJson.Write(path, TinyCenter.Knowledge, Language.Zh);

        ((string?)json["steps"]![0]!["because"]).ShouldBe("学完后和面达到应用，并为《巧克力工艺》做准备。");
    }

    [Fact]
    public void A_fact_without_a_form_is_refused()
    {
        var unknown = new UnknownFact();

        Should.Throw<NotSupportedException>(() => FactJson.Write(unknown, TinyCenter.Knowledge, Language.En));
    }

    private sealed record UnknownFact : Fact
    {
        public override string Kind => "unknown";
    }
}
