using System.Collections.Frozen;
using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads English dictionary words out of the WordNet package the build fetches.</summary>
internal static class EnglishWordsReader
{
    private static readonly string[] s_files =
        ["package/dict/index.noun", "package/dict/index.verb", "package/dict/index.adj", "package/dict/index.adv"];

    /// <summary>The tarball the build fetches.</summary>
    public static string FileName => DictionaryPackages.WordNet;

    /// <summary>Reads the words from a tarball.</summary>
    /// <param name="tarball">The tarball.</param>
    /// <returns>Single words in lower case; empty when the tarball is absent.</returns>
    /// <exception cref="InvalidDataException">The tarball lacks a list.</exception>
    public static IReadOnlySet<string> Read(string tarball)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (!File.Exists(tarball))
        {
            return words;
        }

        TarballReader.Read(tarball, s_files, (_, reader) =>
        {
            while (reader.ReadLine() is { } line)
            {
                // The word stands before the first space; the licence at the top is indented.
                var word = line.AsSpan(0, Math.Max(0, line.IndexOf(' ', StringComparison.Ordinal)));
                if (word.Length > 0 && !word.ContainsAnyExceptInRange('a', 'z'))
                {
                    words.Add(word.ToString());
                }
            }
        });
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
