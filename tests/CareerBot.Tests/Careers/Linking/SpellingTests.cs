using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("I know Pyhton", "python:2")]
    [InlineData("I know Pythn", "python:2")]
    [InlineData("I know Pythonn", "python:2")]
    [InlineData("good at Tablaeu", "tableau:3")]
    [InlineData("familiar with Kuberentes", "kubernetes:2")]
    [InlineData("familiar with Kubernets", "kubernetes:2")]
    [InlineData("I use Javascrpt", "javascript:2")]
    [InlineData("expert in Tensorflw", "tensorflow:4")]
    [InlineData("不会Pyhton", "python:no")]
    [InlineData("会用Photoshp", "photoshop:2")]
    [InlineData("machine lerning", "machine-learning")]
    public void A_slip_of_the_finger_is_understood(string text, string skills) =>
        Linked.Skills(text).ShouldBe(skills);

    [Theory]
    [InlineData("I like the pythons at the zoo")]
    [InlineData("a table for two")]
    [InlineData("the tableaus of the museum")]
    [InlineData("she is a docket clerk")]
    [InlineData("my flash light")]
    [InlineData("an angular face, a swift reply")]
    [InlineData("we lashed the react or")]
    [InlineData("my name is Rusty")]
    [InlineData("dockers and doctors")]
    public void An_ordinary_word_is_no_slip(string text) =>
        Linked.Linker.Link(text).Where(mention => mention.Confidence < 0.9).ShouldBeEmpty();

    [Theory]
    [InlineData("SLQ")]
    [InlineData("Jva")]
    [InlineData("Exel")]
    public void Short_names_are_not_guessed(string text) =>
        Linked.Skills(text).ShouldBeEmpty();

    [Fact]
    public void A_guess_is_less_sure_than_the_name()
    {
        var guess = Linked.Linker.Link("I know Pyhton").ShouldHaveSingleItem();
        var name = Linked.Linker.Link("I know Python").ShouldHaveSingleItem();

        guess.Confidence.ShouldBeLessThan(name.Confidence);
        guess.Text.ShouldBe("Pyhton");
    }
}
