using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class DenialsTests
{
    [Theory]
    [InlineData("I don't know Java", "java:no")]
    [InlineData("I don’t know Java", "java:no")]
    [InlineData("I do not know Java", "java:no")]
    [InlineData("i dont know java", "java:no")]
    [InlineData("no experience with SQL", "sql:no")]
    [InlineData("I have no experience in SQL", "sql:no")]
    [InlineData("I have never used Docker", "docker:no")]
    [InlineData("never touched Docker or Kubernetes", "docker:no kubernetes:no")]
    [InlineData("I can't use Excel", "excel:no")]
    [InlineData("without any Python", "python:no")]
    [InlineData("I lack SQL", "sql:no")]
    [InlineData("unfamiliar with Tableau", "tableau:no")]
    [InlineData("neither Java nor Python", "java:no python:no")]
    [InlineData("I haven't learned Python yet", "python:no")]
    [InlineData("Java I don't know", "java:no")]
    [InlineData("zero experience in machine learning", "machine-learning:no")]
    public void English_denials_are_understood(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("不会Java", "java:no")]
    [InlineData("我不会用Excel", "excel:no")]
    [InlineData("Java不会", "java:no")]
    [InlineData("没用过Docker", "docker:no")]
    [InlineData("没学过Python", "python:no")]
    [InlineData("Docker没用过", "docker:no")]
    [InlineData("不懂SQL", "sql:no")]
    [InlineData("没有SQL经验", "sql:no")]
    [InlineData("SQL零基础", "sql:no")]
    [InlineData("完全不懂机器学习", "machine-learning:no")]
    [InlineData("从来没接触过Python", "python:no")]
    [InlineData("不会Java和Python", "java:no python:no")]
    [InlineData("Java、Python都不会", "java:no python:no")]
    [InlineData("沒學過Python", "python:no")]
    public void Chinese_denials_are_understood(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("I don't know Java but I know Python", "java:no python:2")]
    [InlineData("I don't know Java, but I'm good at Python", "java:no python:3")]
    [InlineData("I know Python, not Java", "python:2 java:no")]
    [InlineData("no Java, some Python", "java:no python:1")]
    [InlineData("I know Excel and SQL. I don't know Python.", "excel:2 sql:2 python:no")]
    [InlineData("不会Java，会Python", "java:no python:2")]
    [InlineData("不会Java但是精通Python", "java:no python:4")]
    [InlineData("会Python，不会Java", "python:2 java:no")]
    [InlineData("Excel熟练，Python没学过", "excel:3 python:no")]
    [InlineData("除了Excel什么都不会", "excel")]
    public void A_denial_reaches_its_list_and_no_further(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("not only Python but also SQL")]
    [InlineData("不仅会Python还会SQL")]
    [InlineData("有没有Python课")]
    [InlineData("Why not Python?")]
    [InlineData("I'm not sure whether Python is for me")]
    [InlineData("社会工作者可以学Python吗")]
    public void Words_that_only_look_like_a_denial_deny_nothing(string text) =>
        Linked.Skills(text).ShouldNotContain(":no");
}
