using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace CareerBot.Advising.Embedded;

/// <summary>Loads <c>prompts/understanding</c>: <c>words/*.yaml</c> and <c>intents/*.yaml</c>.</summary>
internal static class UnderstandingPromptFiles
{
    private const int FewestExamples = 10;

    private static readonly string[] Head = ["purpose", "inputs", "languages", "version"];

    /// <summary>Loads all files and checks that nothing the code relies on is missing.</summary>
    /// <param name="folder">The folder <c>prompts/understanding</c>.</param>
    /// <param name="simplify">Turns a traditional character into its simplified form.</param>
    /// <exception cref="InvalidDataException">A file is missing or faulty; the message names every file and line.</exception>
    public static UnderstandingPrompts Load(string folder, Func<char, char> simplify)
    {
        var faults = new List<string>();
        var words = Pages(folder, "words", faults).SelectMany(page => Words(page, simplify)).ToList();
        CheckWords(words, faults);
        var intents = Pages(folder, "intents", faults).Select(page => Intent(page)).ToList();
        CheckIntents(intents, faults);
        return faults.Count == 0
            ? new(new Lexicon(words), intents, simplify, Fingerprint(folder, simplify))
            : throw new InvalidDataException($"The prompts cannot be used:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
    }

    private static byte[] Fingerprint(string folder, Func<char, char> simplify)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(UnderstandingPromptFiles).Module.ModuleVersionId.ToByteArray());
        foreach (var text in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText))
        {
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
            hash.AppendData(MemoryMarshal.AsBytes(Array.ConvertAll(text.ToCharArray(), simplify.Invoke).AsSpan()));
        }

        return hash.GetHashAndReset();
    }

    private static List<PromptPage> Pages(string folder, string part, List<string> faults)
    {
        var path = Path.Combine(folder, part);
        if (!Directory.Exists(path))
        {
            faults.Add($"{path}: The folder is missing. Restore it from the repository.");
            return [];
        }

        return [.. Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).Select(file =>
        {
            var page = new PromptPage($"{part}/{Path.GetFileName(file)}", faults);
            page.Read(file);
            _ = page.Text("purpose");
            return page;
        })];
    }

    private static List<(string Word, Theme Theme, string Value)> Words(PromptPage page, Func<char, char> simplify)
    {
        page.Allow([.. Head, "words"]);
        var words = new List<(string, Theme, string)>();
        foreach (var (outer, inner, line, lines) in page.Tree("words"))
        {
            if (ThemeNamed(outer) is not { } theme)
            {
                page.Fault(line, $"`{outer}` is no theme. Use the themes the other files name.");
            }
            else if (!ThemeValues.AreFree(theme) && !ThemeValues.Required[theme].Contains(inner))
            {
                page.Fault(line, $"`{inner}` means nothing under `{outer}`. Write one of: {string.Join(", ", ThemeValues.Required[theme])}.");
            }
            else
            {
                words.AddRange(lines.Select(word => (Script.Fold(word.Text, simplify), theme, inner)));
            }
        }

        return words;
    }

    private static Theme? ThemeNamed(string name) =>
        Enum.TryParse<Theme>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var theme) ? theme : null;

    private static void CheckWords(List<(string Word, Theme Theme, string Value)> words, List<string> faults)
    {
        var told = words.Select(word => (word.Theme, word.Value)).ToHashSet();
        faults.AddRange(
            from theme in ThemeValues.Required
            from value in theme.Value
            where !told.Contains((theme.Key, value))
            select $"words: No file has words for `{value}` under `{theme.Key}`. Add at least one.");
    }

    private static IntentPrompt Intent(PromptPage page)
    {
        page.Allow([.. Head, "intent", "needs", "exact", "phrases", "examples"]);
        var name = page.Text("intent");
        if (!IntentNames.All.Contains(name))
        {
            page.Fault(1, $"`{name}` is no intent. Write one of: {string.Join(", ", IntentNames.All)}.");
        }

        var prompt = new IntentPrompt(name, page.List("needs"), page.Lines("exact"), page.Lines("phrases"), page.Lines("examples"));
        foreach (var line in prompt.Exact.Concat(prompt.Phrases).Concat(prompt.Examples))
        {
            if (Placeholders.UnknownIn(line.Text) is { } unknown)
            {
                page.Fault(line.Line, $"`{unknown}` is no placeholder. Write one of: {string.Join(", ", Placeholders.All)}.");
            }
        }

        return prompt;
    }

    private static void CheckIntents(List<IntentPrompt> intents, List<string> faults)
    {
        foreach (var name in IntentNames.All)
        {
            foreach (var language in Enum.GetValues<Careers.Language>())
            {
                var count = intents.Where(intent => intent.Intent == name).Sum(intent => intent.Examples.Count(line => line.Language == language));
                if (count < FewestExamples)
                {
                    faults.Add(string.Create(
                        CultureInfo.InvariantCulture,
                        $"intents: `{name}` has {count} examples in {language}. Write at least {FewestExamples}."));
                }
            }
        }
    }
}
