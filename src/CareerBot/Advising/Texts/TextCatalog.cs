using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CareerBot.Careers;
using YamlDotNet.Serialization;

namespace CareerBot.Advising;

/// <summary>
/// Short texts shown to people, by key, in both languages: the files <c>prompts/{name}/zh.yaml</c> and <c>en.yaml</c>,
/// built into the assembly so that they are found from every working directory.
/// </summary>
public sealed partial class TextCatalog
{
    private readonly FrozenDictionary<string, string> _zh;
    private readonly FrozenDictionary<string, string> _en;

    private TextCatalog(FrozenDictionary<string, string> zh, FrozenDictionary<string, string> en)
    {
        _zh = zh;
        _en = en;
    }

    /// <summary>Every key, in no order.</summary>
    public IEnumerable<string> Keys => _en.Keys;

    /// <summary>Reads the two files of a name.</summary>
    /// <param name="assembly">The assembly they are built into.</param>
    /// <param name="name">The folder's name under <c>prompts/</c>.</param>
    /// <exception cref="InvalidOperationException">A file is absent, or the languages have different keys.</exception>
    public static TextCatalog Load(Assembly assembly, string name)
    {
        var zh = Read(assembly, $"{name}.zh.yaml");
        var en = Read(assembly, $"{name}.en.yaml");
        var lonely = zh.Keys.Except(en.Keys).Concat(en.Keys.Except(zh.Keys)).ToList();
        return lonely.Count == 0
            ? new TextCatalog(zh, en)
            : throw new InvalidOperationException($"Add to both prompts/{name}/zh.yaml and en.yaml: {string.Join(", ", lonely)}.");
    }

    /// <summary>A text, its places filled.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">The key.</param>
    /// <param name="values">
    /// What fills the places: <c>{count}</c> takes the value of that name, <c>{count:opening|openings}</c> the value and
    /// the form that agrees with it.
    /// </param>
    /// <exception cref="KeyNotFoundException">The catalog has no such key, or a place got no value.</exception>
    public string Text(Language language, string key, params (string Name, object Value)[] values)
    {
        var text = (language == Language.Zh ? _zh : _en).GetValueOrDefault(key)
            ?? throw new KeyNotFoundException($"No text has the key '{key}'.");
        return text.Contains('{', StringComparison.Ordinal) ? Place().Replace(text, place => Fill(key, place, values)) : text;
    }

    private static string Fill(string key, Match place, (string Name, object Value)[] values)
    {
        var name = place.Groups["name"].Value;
        var found = Array.FindIndex(values, value => value.Name == name);
        if (found < 0)
        {
            throw new KeyNotFoundException($"The text '{key}' has a place for '{name}' and got no value.");
        }

        var value = Convert.ToString(values[found].Value, CultureInfo.InvariantCulture) ?? "";
        return place.Groups["one"].Success
            ? $"{value} {place.Groups[value == "1" ? "one" : "many"].Value}"
            : value;
    }

    private static FrozenDictionary<string, string> Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly holds no texts named {resource}.");
        using var reader = new StreamReader(stream);
        return new Deserializer().Deserialize<Dictionary<string, string>>(reader).ToFrozenDictionary();
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+)(:(?<one>[^|}]*)\|(?<many>[^}]*))?\}")]
    private static partial Regex Place();
}
