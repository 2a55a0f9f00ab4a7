using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class SkillLevelsTests
{
    [Theory]
    [InlineData("a little Python", "python:1")]
    [InlineData("a little bit of Python", "python:1")]
    [InlineData("basic SQL", "sql:1")]
    [InlineData("basic knowledge of SQL", "sql:1")]
    [InlineData("beginner in Java", "java:1")]
    [InlineData("I'm a beginner at Java", "java:1")]
    [InlineData("Python (basic)", "python:1")]
    [InlineData("Python: beginner", "python:1")]
    [InlineData("new to Docker", "docker:1")]
    [InlineData("not good at Excel", "excel:1")]
    [InlineData("I know Python", "python:2")]
    [InlineData("I use SQL every day", "sql:2")]
    [InlineData("familiar with Docker", "docker:2")]
    [InlineData("I'm familiar with Docker and Kubernetes", "docker:2 kubernetes:2")]
    [InlineData("I have experience with Tableau", "tableau:2")]
    [InlineData("good at Excel", "excel:3")]
    [InlineData("pretty good at Excel", "excel:3")]
    [InlineData("strong Java skills", "java:3")]
    [InlineData("strong in SQL", "sql:3")]
    [InlineData("proficient in C++", "c-plus-plus:3")]
    [InlineData("Excel - advanced", "excel:3")]
    [InlineData("fluent in Python", "python:3")]
    [InlineData("expert in Python", "python:4")]
    [InlineData("I am an expert in machine learning", "machine-learning:4")]
    [InlineData("Python expert", "python:4")]
    [InlineData("I have mastered SQL", "sql:4")]
    [InlineData("Python is my main language", "python:3")]
    [InlineData("I'm not an expert in Python", "python:2")]
    public void English_words_tell_levels(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("会一点Python", "python:1")]
    [InlineData("懂一点SQL", "sql:1")]
    [InlineData("了解Docker", "docker:1")]
    [InlineData("Python入门", "python:1")]
    [InlineData("学过Java", "java:1")]
    [InlineData("Java不太熟", "java:1")]
    [InlineData("会Python", "python:2")]
    [InlineData("会用Excel", "excel:2")]
    [InlineData("熟悉Docker", "docker:2")]
    [InlineData("熟悉Excel和SQL", "excel:2 sql:2")]
    [InlineData("掌握Java", "java:2")]
    [InlineData("用过Tableau", "tableau:2")]
    [InlineData("熟练使用Excel", "excel:3")]
    [InlineData("Excel很熟练", "excel:3")]
    [InlineData("擅长文案", "copywriting:3")]
    [InlineData("擅长数据分析", "data-analysis:3")]
    [InlineData("精通Python", "python:4")]
    [InlineData("Python精通", "python:4")]
    [InlineData("我是Python专家", "python:4")]
    [InlineData("精通Java、熟悉Python、了解Go语言", "java:4 python:2 go-language:1")]
    [InlineData("精通Java，熟悉Python，了解Go语言", "java:4 python:2 go-language:1")]
    [InlineData("熟練使用Excel，瞭解Python", "excel:3 python:1")]
    public void Chinese_words_tell_levels(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("6 months of Python", "python:1")]
    [InlineData("half a year of Python", "python:1")]
    [InlineData("1 year of Python", "python:2")]
    [InlineData("one year of Python", "python:2")]
    [InlineData("2 years of Python", "python:2")]
    [InlineData("2.5 years of Python", "python:2")]
    [InlineData("3 years of Python", "python:3")]
    [InlineData("3+ years of Python", "python:3")]
    [InlineData("five years of SQL and Excel", "sql:3 excel:3")]
    [InlineData("ten years' experience in Java", "java:3")]
    [InlineData("I have used Python for 3 years", "python:3")]
    [InlineData("Python (4 years)", "python:3")]
    [InlineData("Python, 2 years", "python:2")]
    [InlineData("used Java for two years", "java:2")]
    [InlineData("三年Python经验", "python:3")]
    [InlineData("3年Python经验", "python:3")]
    [InlineData("半年Python", "python:1")]
    [InlineData("用Python两年", "python:2")]
    [InlineData("用了五年Excel", "excel:3")]
    [InlineData("Java开发经验两年半", "java:2")]
    [InlineData("六个月的SQL经验", "sql:1")]
    [InlineData("学Python三年了", "python:3")]
    [InlineData("十二年Java经验", "java:3")]
    public void Years_of_use_tell_levels(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("good at Excel, SQL and Python", "excel:3 sql:3 python:3")]
    [InlineData("good at Excel, SQL and Python but not Java", "excel:3 sql:3 python:3 java:no")]
    [InlineData("good at Excel and a little Python", "excel:3 python:1")]
    [InlineData("good at Excel and copywriting, a little Python", "excel:3 copywriting:3 python:1")]
    [InlineData("expert in Java, familiar with Python, basic SQL", "java:4 python:2 sql:1")]
    [InlineData("I know Python. SQL is new to me.", "python:2 sql:1")]
    [InlineData("I know Python, Java and C++, and I'm an expert in SQL", "python:2 java:2 c-plus-plus:2 sql:4")]
    [InlineData("proficient in tools such as Tableau and Power BI", "tableau:3 power-bi:3")]
    [InlineData("Python/Java/SQL: advanced", "python:3 java:3 sql:3")]
    [InlineData("Python and SQL are my strengths", "python:3 sql:3")]
    [InlineData("熟悉Excel、SQL和Python", "excel:2 sql:2 python:2")]
    [InlineData("熟悉Excel、SQL和Python，但不会Java", "excel:2 sql:2 python:2 java:no")]
    [InlineData("Excel、SQL都很熟练", "excel:3 sql:3")]
    [InlineData("熟悉Excel和文案，会一点Python", "excel:2 copywriting:2 python:1")]
    [InlineData("熟练掌握Tableau等工具，了解Spark", "tableau:3 spark:1")]
    public void A_level_reaches_its_list_and_no_further(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("I want to learn Python", "python")]
    [InlineData("想学Python", "python")]
    [InlineData("Should I know Java?", "java")]
    [InlineData("需要会SQL吗", "sql")]
    [InlineData("Python or Java?", "python java")]
    [InlineData("我三年没上班了，想学Python", "python")]
    public void What_is_wanted_or_asked_tells_no_level(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("I worked three years in marketing and know Python", "python:2")]
    [InlineData("我做了四年市场，会一点Python", "python:1")]
    [InlineData("In 2019 I learned Python", "python:1")]
    [InlineData("两年前学过Python", "python:1")]
    public void Years_of_something_else_are_not_years_of_the_skill(string text, string skill) =>
        Linked.Skills(text).ShouldEndWith(skill);
}
