using System.Text.RegularExpressions;
using CareerBot.Careers;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Advising.Prompts;

/// <summary>
/// The sentences the embedded advisor speaks: <c>prompts/wording/*.yaml</c>, each text in both languages and
/// possibly in several variants.
/// </summary>
internal sealed partial class WordingCatalog
{
    private readonly Dictionary<(string Key, Language Language), IReadOnlyList<string>> _texts;

    private WordingCatalog(Dictionary<(string Key, Language Language), IReadOnlyList<string>> texts) => _texts = texts;

    /// <summary>The keys of all texts.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Select(text => text.Key).Distinct();

    /// <summary>Reads the wording files of a prompts folder.</summary>
    /// <param name="folder">The prompts folder.</param>
    /// <exception cref="InvalidDataException">A file is not valid YAML, a text lacks a language, or a key stands twice.</exception>
    public static WordingCatalog Read(string folder)
    {
        var texts = new Dictionary<(string, Language), IReadOnlyList<string>>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "wording"), "*.yaml").Order(StringComparer.Ordinal))
        {
            ReadFile(file, texts);
        }

        return new WordingCatalog(texts);
    }

    /// <summary>How many variants a text has in a language.</summary>
    /// <exception cref="InvalidDataException">There is no such text.</exception>
    public int Variants(string key, Language language) => Find(key, language).Count;

    /// <summary>One variant of a text as it stands in the file.</summary>
    /// <exception cref="InvalidDataException">There is no such text.</exception>
    public string Template(string key, Language language, int variant) => Find(key, language)[variant];

    /// <summary>Fills one variant of a text.</summary>
    /// <param name="key">The text's key, for example <c>path.lead</c>.</param>
    /// <param name="language">The language.</param>
    /// <param name="variant">Which variant; counts round.</param>
    /// <param name="inputs">Values for its <c>{inputs}</c>.</param>
    /// <exception cref="InvalidDataException">There is no such text, or it uses an input not given.</exception>
    public string Render(string key, Language language, int variant, params ReadOnlySpan<(string Name, string Value)> inputs)
    {
        var variants = Find(key, language);
        var text = variants[variant % variants.Count];
        foreach (var (name, value) in inputs)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return Input().Match(text) is { Success: true } left
            ? throw new InvalidDataException($"The wording {key} ({language.Code()}) uses {left.Value}, which the advisor does not give there.")
            : text;
    }

    private IReadOnlyList<string> Find(string key, Language language) => _texts.TryGetValue((key, language), out var variants)
        ? variants
        : throw new InvalidDataException($"The wording {key} ({language.Code()}) is missing in prompts/wording.");

    private static void ReadFile(string file, Dictionary<(string, Language), IReadOnlyList<string>> texts)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(File.ReadAllText(file)));
        }
        catch (YamlException exception)
        {
            throw new InvalidDataException($"prompts/wording/{Path.GetFileName(file)}, line {exception.Start.Line}: {exception.Message}", exception);
        }

        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        foreach (var (key, value) in (YamlMappingNode)root.Children["texts"])
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var variants = ReadVariants(file, key.ToString(), value, language);
                if (!texts.TryAdd((key.ToString(), language), variants))
                {
                    throw new InvalidDataException($"The wording {key} stands twice in prompts/wording; keep one.");
                }
            }
        }
    }

    private static List<string> ReadVariants(string file, string key, YamlNode value, Language language) =>
        value is YamlMappingNode byLanguage && byLanguage.Children.TryGetValue(language.Code(), out var texts)
            ? texts is YamlSequenceNode several ? [.. several.Select(text => text.ToString())] : [texts.ToString()]
            : throw new InvalidDataException($"prompts/wording/{Path.GetFileName(file)}: {key} has no {language.Code()} text.");

    [GeneratedRegex(@"\{[a-z][a-z-]*\}")]
    private static partial Regex Input();
}
