using System.Diagnostics;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class HostileTextTests
{
    private const int Length = 200_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static TheoryData<string, string> Texts => new()
    {
        { "one endless word", "Experience\n" + new string('a', Length) },
        { "one endless number", "Experience\n" + new string('1', Length) },
        { "endless spaces", "Experience\n2019" + new string(' ', Length) + "2020" },
        { "endless commas", "Experience\n- Cook" + string.Concat(Enumerable.Repeat(", a", Length / 3)) },
        { "endless brackets", "Experience\n- Cook (2019" + new string('(', Length) },
        { "endless dates", "Experience\n" + string.Concat(Enumerable.Repeat("2019-2020 ", Length / 10)) },
        { "endless lines of dates", "Experience\n" + string.Concat(Enumerable.Repeat("Cook, Blue Door, 2019-2020\n", Length / 27)) },
        { "endless labels", "工作经历\n" + string.Concat(Enumerable.Repeat("公司：时间：职位：", Length / 9)) },
        { "endless sentences", "Experience 2019\n" + string.Concat(Enumerable.Repeat("I worked as a cook as a cook as a ", Length / 34)) },
        { "endless Chinese sentences", "工作经历\n2019年" + string.Concat(Enumerable.Repeat("在在在做做做的", Length / 7)) },
        { "endless addresses", "Experience\n2019 " + string.Concat(Enumerable.Repeat("12 Oak Elm Ash ", Length / 15)) },
        { "endless mail", "Experience\n2019 " + string.Concat(Enumerable.Repeat("a.", Length / 2)) + "@" },
        { "endless phones", "Experience\n2019 +" + string.Concat(Enumerable.Repeat("12-", Length / 3)) },
        { "endless bars", "Experience\n" + string.Concat(Enumerable.Repeat("|-", Length / 2)) },
        { "letters set wide", "Experience 2019\n" + string.Concat(Enumerable.Repeat("E ", Length / 2)) },
        { "endless headings", string.Concat(Enumerable.Repeat("Experience\nSkills\n", Length / 18)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_made_to_keep_a_reader_busy_does_not(string what, string text)
    {
        var watch = Stopwatch.StartNew();

        CvReading.Intake().Kept(text);
        CvReading.Content(text);

        watch.Elapsed.ShouldBeLessThan(Patience, what);
    }

    [Fact]
    public void Letters_that_fonts_hand_out_for_others_are_read_as_what_they_look_like()
    {
        var text = CareerBot.Advising.Cv.CvText.Clean("\u2F2F\u4F5C \u2ED8\u79BE 2018.07 \u2012 2021.02 Certi\uFB01ed\u00AD");

        text.ShouldBe("工作 青禾 2018.07 - 2021.02 Certified");
    }
}
