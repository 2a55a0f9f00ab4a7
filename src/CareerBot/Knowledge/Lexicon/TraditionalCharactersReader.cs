using CareerBot.Careers;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads the traditional characters out of the npm package <c>opencc</c>, which the build fetches.</summary>
public static class TraditionalCharactersReader
{
    private const string Table = "/TSCharacters.txt";

    /// <summary>The file the build fetches.</summary>
    public static string FileName => "opencc-1.4.2.tgz";

    /// <summary>Reads the table from a tarball.</summary>
    /// <param name="tarball">The tarball.</param>
    /// <returns><see cref="TraditionalCharacters.None"/> when the tarball is absent or holds no table.</returns>
    /// <exception cref="InvalidDataException">The tarball is damaged.</exception>
    public static TraditionalCharacters Read(string tarball)
    {
        var tables = PackedText.Read(tarball, path => path.EndsWith(Table, StringComparison.Ordinal));
        return tables.Select(table => Parse(table.Lines)).FirstOrDefault(TraditionalCharacters.None);
    }

    /// <summary>
    /// Parses the lines of the table: a character, a tab, its simplified forms with the usual one first; <c>#</c> begins a comment.
    /// Characters beyond the basic plane are rarer than any name and left out, so that a character stays one UTF-16 unit.
    /// </summary>
    public static TraditionalCharacters Parse(IEnumerable<string> lines) => new(lines
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t', ' '))
        .Where(parts => parts is [{ Length: 1 }, { Length: 1 }, ..] && parts[0] != parts[1])
        .DistinctBy(parts => parts[0])
        .ToDictionary(parts => parts[0][0], parts => parts[1][0]));
}
