using CareerBot.Advising.Citations;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising;

public sealed class CitationCheckerTests
{
    private static readonly KnowledgeBase Knowledge = new KnowledgeBuilder()
        .With(
            new CourseBuilder("Python basics").Costing(1800).Taking(24).Running("2026-12-05", "2027-01-16", "sat 09:00-12:00", seats: 7),
            new CourseBuilder("Applied statistics").Costing(3200).Taking(30).SelfPaced())
        .Build();

    private readonly CitationBook _citations = new(Knowledge);

    public CitationCheckerTests()
    {
        _citations.Cite(new RecordKey(RecordKind.Course, "Python basics"));
    }

    [Theory]
    [InlineData("Python basics costs ¥1,800 [1].")]
    [InlineData("《Python basics》学费¥1,800[1]。")]
    [InlineData("It takes 24 hours [1].")]
    [InlineData("It starts on 5 Dec 2026 with 7 seats left [1].")]
    [InlineData("开课日期2026年12月5日[1]。")]
    [InlineData("Shall we look at courses next?")]
    public void A_sentence_whose_figures_stand_in_the_record_it_cites_passes(string sentence)
    {
        var result = Check(sentence);

        result.Text.ShouldBe(sentence);
    }

    [Theory]
    [InlineData("Python basics costs ¥1,900 [1].")]
    [InlineData("It takes 24 hours.")]
    [InlineData("It starts on 6 Dec 2026 [1].")]
    [InlineData("Applied statistics is good too [1].")]
    [InlineData("Python basics is good.")]
    [InlineData("It is popular [2].")]
    [InlineData("学费1.8万元[1]。")]
    public void A_sentence_that_claims_more_than_its_record_says_is_removed(string sentence)
    {
        var result = Check(sentence);

        result.Text.ShouldBeEmpty();
        result.Failed.ShouldBe([sentence]);
    }

    [Fact]
    public void Only_the_sentences_that_fail_are_removed()
    {
        var result = Check("Python basics costs ¥1,800 [1]. It has 99 graduates [1]. Shall we go on?");

        result.Text.ShouldBe("Python basics costs ¥1,800 [1]. Shall we go on?");
    }

    [Fact]
    public void A_person_may_be_told_their_own_figures_without_a_source()
    {
        var own = new Evidence();
        own.AddText("my budget is 12,000");

        var result = new CitationChecker(Knowledge).Check("Your budget of ¥12,000 stays.", _citations, own);

        result.Failed.ShouldBeEmpty();
    }

    [Fact]
    public void Figures_computed_from_a_record_pass_once_they_are_grounded()
    {
        _citations.Ground(1, "82%");

        var result = Check("It closes 82% of the gap [1].");

        result.Failed.ShouldBeEmpty();
    }

    private CheckedText Check(string text) => new CitationChecker(Knowledge).Check(text, _citations, new Evidence());
}
