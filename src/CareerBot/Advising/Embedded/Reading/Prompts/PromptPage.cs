using CareerBot.Careers;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CareerBot.Advising.Embedded;

/// <summary>One YAML file of <c>prompts/understanding</c>; what is wrong in it is collected with file and line.</summary>
/// <param name="file">The file as named in faults.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class PromptPage(string file, List<string> faults)
{
    private YamlMappingNode _root = [];

    /// <summary>Reads the file.</summary>
    /// <param name="path">Where it lies.</param>
    public void Read(string path)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = File.OpenText(path);
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            Fault((int)exception.Start.Line, $"This is not YAML: {exception.Message}. Check colons, quotes and brackets here and just above.");
            return;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
        {
            _root = root;
        }
        else
        {
            Fault(1, "Write keys with values at the top of the file, such as `purpose: …`.");
        }
    }

    /// <summary>The single value of a key.</summary>
    /// <returns>The value; empty when it is missing, which is reported.</returns>
    public string Text(string key)
    {
        if (Value(_root, key) is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return scalar.Value;
        }

        Fault(1, $"`{key}` is missing. Add it.");
        return "";
    }

    /// <summary>Reports keys that mean nothing.</summary>
    public void Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var key in _root.Children.Keys)
        {
            if (!keys.Contains(((YamlScalarNode)key).Value ?? ""))
            {
                Fault((int)key.Start.Line, $"`{key}` is no key of this file. Write one of: {string.Join(", ", keys.ToArray())}.");
            }
        }
    }

    /// <summary>The lines under a key by language: <c>key: { zh: […], en: […] }</c>.</summary>
    /// <returns>The lines; empty when the key is absent.</returns>
    public IReadOnlyList<PromptLine> Lines(string key) => Value(_root, key) is { } node ? ByLanguage(node) : [];

    /// <summary>The plain list under a key.</summary>
    /// <returns>The items; empty when the key is absent.</returns>
    public IReadOnlyList<string> List(string key) =>
        Value(_root, key) is YamlSequenceNode items ? [.. items.OfType<YamlScalarNode>().Select(item => item.Value ?? "")] : [];

    /// <summary>The entries of a map two levels deep, each with its lines: <c>words: theme: value: { zh: […], en: […] }</c>.</summary>
    public IEnumerable<(string Outer, string Inner, int Line, IReadOnlyList<PromptLine> Lines)> Tree(string key)
    {
        foreach (var (outer, outerNode) in Entries(Value(_root, key) ?? _root))
        {
            foreach (var (inner, innerNode) in Entries(outerNode))
            {
                yield return (outer, inner, (int)innerNode.Start.Line, ByLanguage(innerNode));
            }
        }
    }

    /// <summary>Reports what is wrong at a line.</summary>
    public void Fault(int line, string message) => faults.Add($"{file}:{line}: {message}");

    private List<PromptLine> ByLanguage(YamlNode node)
    {
        var lines = new List<PromptLine>();
        foreach (var (code, list) in Entries(node))
        {
            var language = LanguageCode.Parse(code);
            if (language is null || code.Length != 2 || list is not YamlSequenceNode items)
            {
                Fault((int)list.Start.Line, $"`{code}` cannot stand here. Write `zh:` or `en:` with a list.");
                continue;
            }

            foreach (var item in items)
            {
                if (item is YamlScalarNode { Value.Length: > 0 } scalar)
                {
                    lines.Add(new(scalar.Value, language.Value, (int)scalar.Start.Line));
                }
                else
                {
                    Fault((int)item.Start.Line, "Each item must be a text. Put texts with `{`, `:` or `#` in quotes.");
                }
            }
        }

        return lines;
    }

    private IEnumerable<(string Key, YamlNode Value)> Entries(YamlNode node)
    {
        if (node is YamlMappingNode map)
        {
            return map.Children.Select(child => (((YamlScalarNode)child.Key).Value ?? "", child.Value));
        }

        Fault((int)node.Start.Line, "Keys with values are expected here.");
        return [];
    }

    private static YamlNode? Value(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
}
