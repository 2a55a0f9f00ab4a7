using CareerBot.Advising.Prompts;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising;

public sealed class PromptCatalogTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_prompts_of_the_product_load()
    {
        var catalog = PromptCatalog.Read(PromptLocation.Find(""));

        catalog["advisor/system"].Inputs.ShouldBe(["center", "language", "today", "profile", "shown"]);
    }

    [Fact]
    public void A_prompt_fills_its_inputs_in()
    {
        Write("hello", "---\npurpose: Greets.\ninputs: [name]\nlanguages: [en]\nversion: 1\n---\nHello {name}!");

        var text = PromptCatalog.Read(_folder.Path)["hello"].Render(("name", "Lin"));

        text.ShouldBe("Hello Lin!");
    }

    [Theory]
    [InlineData("no head at all", "has no head")]
    [InlineData("---\npurpose: p\ninputs: []\nversion: 1\n---\nHello {name}!", "make them equal")]
    [InlineData("---\npurpose: p\ninputs: [name]\nversion: 1\n---\nHello!", "make them equal")]
    [InlineData("---\ninputs: []\nversion: 1\n---\nHello!", "lacks purpose")]
    public void A_faulty_prompt_stops_the_start_and_says_why(string text, string why)
    {
        Write("hello", text);

        var reading = () => PromptCatalog.Read(_folder.Path);

        reading.ShouldThrow<InvalidDataException>().Message.ShouldContain(why);
    }

    [Fact]
    public void A_prompt_that_is_not_there_is_named()
    {
        var catalog = PromptCatalog.Read(_folder.Path);

        var asking = () => catalog["missing"];

        asking.ShouldThrow<InvalidDataException>().Message.ShouldContain("prompts/missing.md");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.Path, $"{name}.md"), text);
}
