using System.Text.RegularExpressions;
using CareerBot.Advising.Prompts;
using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising;

public sealed partial class WordingCatalogTests
{
    private static readonly string Prompts = PromptLocation.Find("");

    [Fact]
    public void Every_text_the_code_names_exists_in_both_languages()
    {
        var catalog = WordingCatalog.Read(Prompts);
        var source = Path.Combine(Path.GetDirectoryName(Prompts)!, "src", "CareerBot", "Advising");
        var named = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Named().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();

        named.Count.ShouldBeGreaterThan(60);
        named.Except(catalog.Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_of_a_text_use_the_same_inputs()
    {
        var catalog = WordingCatalog.Read(Prompts);

        var differing = catalog.Keys.Where(key => !Inputs(catalog, key, Language.Zh).SetEquals(Inputs(catalog, key, Language.En)));

        differing.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_without_one_of_the_languages_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "wording"));
        File.WriteAllText(Path.Combine(folder.Path, "wording", "x.yaml"), "texts:\n  hello: { zh: 你好 }\n");

        var reading = () => WordingCatalog.Read(folder.Path);

        reading.ShouldThrow<InvalidDataException>().Message.ShouldContain("hello has no en text");
    }

    private static HashSet<string> Inputs(WordingCatalog catalog, string key, Language language) =>
        [.. Enumerable.Range(0, catalog.Variants(key, language))
            .SelectMany(variant => Placeholder().Matches(catalog.Template(key, language, variant)))
            .Select(match => match.Value)];

    [GeneratedRegex(@"say\.Say\(\s*""([a-z.-]+)""")]
    private static partial Regex Named();

    [GeneratedRegex(@"\{[a-z][a-z-]*\}")]
    private static partial Regex Placeholder();
}
