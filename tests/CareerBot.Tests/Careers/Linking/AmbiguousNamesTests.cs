using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class AmbiguousNamesTests
{
    [Theory]
    [InlineData("R")]
    [InlineData("Go")]
    [InlineData("Excel")]
    public void A_message_that_is_only_the_name_means_the_name(string text) =>
        Linked.Skills(text).ShouldNotBeEmpty();

    [Theory]
    [InlineData("I know R and Python", "r-language:2 python:2")]
    [InlineData("R, Python, SQL", "r-language python sql")]
    [InlineData("R语言", "r-language")]
    [InlineData("programming in Go", "go-language")]
    [InlineData("Go, Rust and C++", "go-language rust c-plus-plus")]
    [InlineData("会Go和Python", "go-language:2 python:2")]
    [InlineData("C and C++", "c-language c-plus-plus")]
    [InlineData("I code in C", "c-language:2")]
    public void A_short_name_counts_among_other_skills_or_words_of_skill(string text, string skills) =>
        Linked.Skills(text).ShouldEndWith(skills);

    [Theory]
    [InlineData("I want to go to Shanghai")]
    [InlineData("let's go!")]
    [InlineData("go ahead")]
    [InlineData("vitamin C")]
    [InlineData("I got a C in history")]
    [InlineData("plan C is better")]
    [InlineData("section R of the form")]
    [InlineData("grade r")]
    [InlineData("I excel at school")]
    [InlineData("to excel in life")]
    [InlineData("react quickly")]
    [InlineData("how should I react to that?")]
    [InlineData("the spring semester")]
    [InlineData("a spark of joy")]
    [InlineData("C轮融资")]
    [InlineData("C端用户")]
    [InlineData("R&D")]
    [InlineData("Q&A")]
    public void An_everyday_word_is_no_skill(string text) =>
        Linked.Skills(text).ShouldBeEmpty();

    [Theory]
    [InlineData("学会计划自己的时间", "accounting")]
    [InlineData("不会计算", "accounting")]
    [InlineData("我的销售额很高", "sales")]
    public void Characters_that_only_happen_to_stand_together_are_no_name(string text, string skill) =>
        Linked.Names(text).Split(' ').ShouldNotContain(skill);

    [Theory]
    [InlineData("我做过会计", "accounting")]
    [InlineData("会计专业，想转行", "accounting")]
    public void The_same_characters_as_a_word_are_the_name(string text, string skill) =>
        Linked.Names(text).Split(' ').ShouldContain(skill);

    [Fact]
    public void A_doubtful_name_is_less_sure_than_a_plain_one()
    {
        var mentions = Linked.Linker.Link("I know R and Python");

        mentions[0].Confidence.ShouldBeLessThan(mentions[1].Confidence);
    }
}
