using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Advising.Prompts;

/// <summary>Reads the prompt files once at start-up and refuses to start on a faulty one.</summary>
internal sealed partial class PromptCatalog
{
    private readonly Dictionary<string, Prompt> _prompts;

    private PromptCatalog(Dictionary<string, Prompt> prompts) => _prompts = prompts;

    /// <summary>Reads every <c>*.md</c> below a folder.</summary>
    /// <param name="folder">The prompts folder.</param>
    /// <exception cref="InvalidDataException">A file has no head, an undeclared input, or an input it does not use.</exception>
    public static PromptCatalog Read(string folder) => new(Directory
        .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
        .Select(file => ReadFile(folder, file))
        .ToDictionary(prompt => prompt.Name));

    /// <summary>The prompt with a name.</summary>
    /// <exception cref="InvalidDataException">There is no such file.</exception>
    public Prompt this[string name] => _prompts.TryGetValue(name, out var prompt)
        ? prompt
        : throw new InvalidDataException($"prompts/{name}.md is missing; restore it or point Advising:Prompts at a complete folder.");

    private static Prompt ReadFile(string folder, string file)
    {
        var name = Path.ChangeExtension(Path.GetRelativePath(folder, file), null).Replace('\\', '/');
        var parts = HeadAndBody().Match(File.ReadAllText(file).ReplaceLineEndings("\n"));
        if (!parts.Success)
        {
            throw new InvalidDataException($"prompts/{name}.md has no head; begin it with purpose, inputs, languages and version between --- lines.");
        }

        var head = ReadHead(name, parts.Groups["head"].Value);
        var body = parts.Groups["body"].Value.Trim();
        var inputs = head.Children.TryGetValue("inputs", out var list) && list is YamlSequenceNode sequence
            ? sequence.Children.Select(item => item.ToString()).ToList()
            : [];
        CheckInputs(name, inputs, body);
        return new Prompt(name, Scalar(name, head, "purpose"), int.Parse(Scalar(name, head, "version"), null), inputs, body);
    }

    private static YamlMappingNode ReadHead(string name, string head)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(head));
        }
        catch (YamlException exception)
        {
            throw new InvalidDataException($"The head of prompts/{name}.md is not valid YAML: {exception.Message}", exception);
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode mapping }]
            ? mapping
            : throw new InvalidDataException($"The head of prompts/{name}.md must be a list of keys.");
    }

    private static string Scalar(string name, YamlMappingNode head, string key) =>
        head.Children.TryGetValue(key, out var value)
            ? value.ToString()
            : throw new InvalidDataException($"The head of prompts/{name}.md lacks {key}.");

    private static void CheckInputs(string name, List<string> declared, string body)
    {
        var used = Input().Matches(body).Select(match => match.Groups[1].Value).ToHashSet();
        if (used.SetEquals(declared))
        {
            return;
        }

        throw new InvalidDataException(
            $"prompts/{name}.md declares the inputs [{string.Join(", ", declared)}] and uses [{string.Join(", ", used)}]; make them equal.");
    }

    [GeneratedRegex(@"\A\uFEFF?---\n(?<head>.*?)\n---\n(?<body>.*)\z", RegexOptions.Singleline)]
    private static partial Regex HeadAndBody();

    [GeneratedRegex(@"\{([a-z][a-z-]*)\}")]
    private static partial Regex Input();
}
