using CareerBot.Careers;
using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads the traditional characters the build fetches.</summary>
internal static class TraditionalCharactersReader
{
    /// <summary>The tarball the build fetches.</summary>
    public static string FileName => DictionaryPackages.OpenCc;

    /// <summary>Reads the table from a tarball.</summary>
    /// <param name="tarball">The tarball.</param>
    /// <returns><see cref="TraditionalCharacters.None"/> when the tarball is absent.</returns>
    /// <exception cref="InvalidDataException">The tarball holds no table.</exception>
    public static TraditionalCharacters Read(string tarball) =>
        File.Exists(tarball) ? From(SimplifiedTable.Read(tarball)) : TraditionalCharacters.None;

    /// <summary>The pairs of a table that holds 0 where a character stays.</summary>
    public static TraditionalCharacters From(char[] table)
    {
        var pairs = new Dictionary<char, char>();
        for (var character = 0; character < table.Length; character++)
        {
            if (table[character] != 0 && table[character] != character)
            {
                pairs.Add((char)character, table[character]);
            }
        }

        return new TraditionalCharacters(pairs);
    }
}
