using CareerBot.Careers;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class SpansTests
{
    [Theory]
    [InlineData("I know Python well", 7, "Python")]
    [InlineData("ＰＹＴＨＯＮ很好", 0, "ＰＹＴＨＯＮ")]
    [InlineData("😀😀 Python", 5, "Python")]
    [InlineData("𠀀𠀁会Python", 5, "Python")]
    [InlineData("𝐏𝐲𝐭𝐡𝐨𝐧!", 0, "𝐏𝐲𝐭𝐡𝐨𝐧")]
    [InlineData("ﬁne Python", 4, "Python")]
    [InlineData("①Python", 1, "Python")]
    [InlineData("会用數據分析做報表", 2, "數據分析")]
    [InlineData("Py\u200Bthon", 0, "Py\u200Bthon")]
    [InlineData("\u200B\u200BPython\u200B!", 2, "Python")]
    [InlineData("cafe\u0301 Python", 6, "Python")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD Python", 5, "Python")]
    [InlineData("\r\n\tPython", 3, "Python")]
    public void A_span_points_at_the_words_as_written(string text, int start, string written)
    {
        var mention = Linked.Linker.Link(text).ShouldHaveSingleItem();

        (mention.Start, mention.Text).ShouldBe((start, written));
        text.Substring(mention.Start, mention.Length).ShouldBe(written);
    }

    [Fact]
    public void Half_a_character_counts_as_one()
    {
        var mention = Linked.Linker.Link("\uD83D Python").ShouldHaveSingleItem();

        (mention.Start, mention.Text).ShouldBe((2, "Python"));
    }

    [Fact]
    public void Evidence_is_the_clause_as_written()
    {
        var mention = Linked.Linker.Link("我做了四年市场，会一点Ｐython，想转行")
            .Single(mention => mention is { Kind: MentionKind.Skill, Id: "python" });

        mention.Evidence.ShouldBe("会一点Ｐython");
    }

    [Fact]
    public void Evidence_is_never_a_whole_page()
    {
        var mention = Linked.Linker.Link("Python " + string.Concat(Enumerable.Repeat("lorem ", 500))).ShouldHaveSingleItem();

        mention.Evidence.ShouldBe("Python");
    }
}
