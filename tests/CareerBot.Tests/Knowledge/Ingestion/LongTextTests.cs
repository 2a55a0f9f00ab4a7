using CareerBot.Knowledge.Ingestion;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class LongTextTests
{
    [Fact]
    public void A_short_text_stays_whole()
    {
        LongText.Split("One. Two.").ShouldBe(["One. Two."]);
        LongText.Split("").ShouldBeEmpty();
    }

    [Fact]
    public void A_point_inside_a_number_ends_no_sentence()
    {
        var text = string.Join(' ', Enumerable.Repeat("Version 3.5 is 1.2 times faster than 2.0, they say.", 60));

        var parts = LongText.Split(text).ToList();

        parts.ShouldAllBe(part => part.EndsWith("say.", StringComparison.Ordinal) && part.StartsWith("Version", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("字")]
    [InlineData("😀")]
    public void A_text_without_sentences_is_still_divided_and_loses_nothing(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2000)).Trim();

        var parts = LongText.Split(text).ToList();

        parts.ShouldAllBe(part => part.Length <= 1600 && !char.IsLowSurrogate(part[0]));
        string.Concat(parts).Replace(" ", "", StringComparison.Ordinal).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
    }
}
