using System.Text.Json;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>The labels that facts get when they are written out as a passage, from <c>passage-words.json</c>.</summary>
internal sealed class PassageWords
{
    private const string Resource = "CareerBot.Knowledge.Ingestion.Passages.passage-words.json";

    private readonly Dictionary<string, string> _words;

    private PassageWords(Language language, Dictionary<string, string> words)
    {
        Language = language;
        _words = words;
    }

    public Language Language { get; }

    public string this[string key] => _words[key];

    /// <summary>Reads the words of both languages.</summary>
    public static IReadOnlyList<PassageWords> Load()
    {
        using var stream = typeof(PassageWords).Assembly.GetManifestResourceStream(Resource)!;
        var words = JsonSerializer.Deserialize(stream, PassageWordsJson.Default.DictionaryStringDictionaryStringString)!;
        return [.. Enum.GetValues<Language>().Select(language => new PassageWords(language, words[language.Code()]))];
    }

    /// <summary>A label with a value; empty when the value is.</summary>
    public string Line(string key, string? value) =>
        string.IsNullOrEmpty(value) ? "" : $"{this[key]}{this["separator"]}{value}{this["end"]}";

    /// <summary>A label with several values; empty when there are none.</summary>
    public string Line(string key, IEnumerable<string> values) => Line(key, string.Join(this["listSeparator"], values));
}
