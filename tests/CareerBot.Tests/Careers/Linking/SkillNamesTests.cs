using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class SkillNamesTests
{
    [Theory]
    [InlineData("PYTHON", "python")]
    [InlineData("pYtHoN", "python")]
    [InlineData("Ｐｙｔｈｏｎ", "python")]
    [InlineData("ＳＱＬ和Ｅｘｃｅｌ", "sql excel")]
    [InlineData("𝐏𝐲𝐭𝐡𝐨𝐧", "python")]
    [InlineData("Py\u200Bthon", "python")]
    [InlineData("Py\u00ADthon", "python")]
    [InlineData("\uFEFFPython", "python")]
    public void Width_case_and_invisible_characters_do_not_matter(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("數據分析", "data-analysis")]
    [InlineData("機器學習", "machine-learning")]
    [InlineData("電腦視覺與機器學習", "machine-learning")]
    [InlineData("項目管理", "project-management")]
    [InlineData("文案撰寫", "copywriting")]
    public void Traditional_characters_are_read_as_simplified_ones(string text, string skills) =>
        Linked.Names(text).ShouldContain(skills);

    [Theory]
    [InlineData("Python编程", "python")]
    [InlineData("Python 编程", "python")]
    [InlineData("python编程语言", "python")]
    [InlineData("会用Excel做表", "excel:2")]
    [InlineData("Java开发经验", "java:2")]
    [InlineData("Go语言", "go-language")]
    [InlineData("C语言", "c-language")]
    [InlineData("Vue前端", "vue")]
    public void Names_of_both_scripts_are_found_together(string text, string skills) =>
        Linked.Skills(text).ShouldStartWith(skills);

    [Theory]
    [InlineData("C#", "c-sharp")]
    [InlineData("c＃", "c-sharp")]
    [InlineData("C++", "c-plus-plus")]
    [InlineData("c++", "c-plus-plus")]
    [InlineData("C＋＋", "c-plus-plus")]
    [InlineData(".NET", "dotnet")]
    [InlineData(".net", "dotnet")]
    [InlineData("Node.js", "node-js")]
    [InlineData("nodejs", "node-js")]
    [InlineData("Vue.js", "vue")]
    [InlineData("C#, C++, .NET and Node.js", "c-sharp c-plus-plus dotnet node-js")]
    [InlineData("C#、C++、.NET和Node.js", "c-sharp c-plus-plus dotnet node-js")]
    [InlineData("(C++)", "c-plus-plus")]
    [InlineData("C/C++", "c-language c-plus-plus")]
    [InlineData("I write C++.", "c-plus-plus:2")]
    [InlineData("CI/CD", "ci-cd")]
    public void Signs_belong_to_their_names(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("Javanese")]
    [InlineData("pythonic")]
    [InlineData("MySQLite3x")]
    [InlineData("excellent")]
    [InlineData("excellence in gitter")]
    [InlineData("gooseberries")]
    [InlineData("https://python.org/sql")]
    [InlineData("www.java.com")]
    [InlineData("ask@python.example")]
    [InlineData("com.java.lang")]
    public void A_name_inside_a_longer_word_or_an_address_is_none(string text) =>
        Linked.Skills(text).ShouldBeEmpty();

    [Theory]
    [InlineData("JavaScript", "javascript")]
    [InlineData("TypeScript and JavaScript", "typescript javascript")]
    [InlineData("deep reinforcement learning", "reinforcement-learning")]
    [InlineData("data analysis", "data-analysis")]
    [InlineData("机器学习", "machine-learning")]
    [InlineData("强化学习", "reinforcement-learning")]
    [InlineData("计算机视觉", "computer-vision")]
    [InlineData("Power BI", "power-bi")]
    [InlineData("Spring Boot", "spring-boot")]
    public void The_longest_name_wins(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("front-end development", "front-end-development")]
    [InlineData("front end development", "front-end-development")]
    [InlineData("frontend development", "front-end-development")]
    [InlineData("PowerBI", "power-bi")]
    [InlineData("Power-BI", "power-bi")]
    [InlineData("machine\nlearning", "machine-learning")]
    [InlineData("machine  learning", "machine-learning")]
    public void Hyphens_and_spaces_inside_a_name_do_not_matter(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Fact]
    public void A_name_does_not_reach_over_the_end_of_a_sentence() =>
        Linked.Skills("I like the machine. Learning is fun.").ShouldNotContain("machine-learning");
}
