using System.Diagnostics;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class HostileTextTests
{
    private const int Long = 100_000;

    private const int Attempts = 6;

    private static readonly Dictionary<string, string> s_pieces = new()
    {
        ["one letter"] = "a",
        ["one long word in another script"] = "я",
        ["separators"] = ", ; . - / ",
        ["periods"] = ".",
        ["line breaks"] = "\n",
        ["signs of names"] = "+#.+",
        ["names in one clause"] = "Python ",
        ["names in one list"] = "Python、",
        ["glued names"] = "PythonJava",
        ["levels"] = "expert in ",
        ["denials"] = "not no don't know ",
        ["Chinese denials"] = "不会不懂没",
        ["list behind a statement"] = "会Python、",
        ["statement behind a name"] = "Python不会",
        ["everyday words"] = "go R C excel ",
        ["numbers"] = "3 ",
        ["years"] = "3 years of ",
        ["Chinese numbers"] = "三",
        ["emoji"] = "😀",
        ["emoji and names"] = "😀Python ",
        ["families"] = "👨‍👩‍👧‍👦",
        ["right to left"] = "\u05E9\u202E\u0645\u200F ",
        ["zero width"] = "\u200B\uFEFF",
        ["zero width in names"] = "P\u200By\u200Bthon ",
        ["combining marks"] = "\u0301",
        ["combining marks of falling order"] = "\u0345\u0301\u0323\u0334",
        ["half characters"] = "\uD83D",
        ["other halves"] = "\uDE00",
        ["replacement characters"] = "\uFFFD",
        ["misspelled names"] = "Pyhton Kuberentes ",
        ["full width"] = "ＰＹＴＨＯＮ",
        ["traditional"] = "機器學習",
        ["ligatures"] = "\uFDFA",
        ["brackets"] = "((((",
        ["addresses"] = "http://a.",
        ["zeros"] = "\0",
    };

    public static TheoryData<string> Kinds => [.. s_pieces.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_hundred_thousand_characters_are_read_in_proportion_to_their_number(string kind)
    {
        var text = Repeat(s_pieces[kind], Long);
        Read(text[..1000]);

        // Quadratic reading takes a hundred times as long at every attempt; a busy machine slows down single ones.
        var isInProportion = Enumerable.Range(0, Attempts).Any(_ =>
            Fastest(text, times: 2) < (40 * Fastest(text[..(Long / 10)], times: 2)) + TimeSpan.FromMilliseconds(200));

        isInProportion.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\u202E\u202D\u200F")]
    [InlineData(".,;:!?、。，")]
    public void A_text_without_words_names_nothing(string text) =>
        Linked.Linker.Link(text).ShouldBeEmpty();

    private static string Repeat(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

    private static TimeSpan Fastest(string text, int times) => Enumerable.Range(0, times).Min(_ => Read(text));

    private static TimeSpan Read(string text)
    {
        var watch = Stopwatch.StartNew();
        var mentions = Linked.Linker.Link(text);

        mentions.ShouldAllBe(mention => mention.Start >= 0 && mention.Length > 0);
        return watch.Elapsed;
    }
}
