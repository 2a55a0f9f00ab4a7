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
    public static TraditionalCharacters Read(string tarball)
    {
        if (!File.Exists(tarball))
        {
            return TraditionalCharacters.None;
        }

        var table = SimplifiedTable.Read(tarball);
        return new TraditionalCharacters(Enumerable.Range(0, table.Length)
            .Where(character => table[character] != 0 && table[character] != character)
            .ToDictionary(character => (char)character, character => table[character]));
    }
}
