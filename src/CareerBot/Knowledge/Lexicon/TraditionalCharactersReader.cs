using CareerBot.Careers;
using CareerBot.Knowledge.TextEncoding;

namespace CareerBot.Knowledge.Lexicon;

/// <summary>Reads the traditional characters the build fetches.</summary>
internal static class TraditionalCharactersReader
{
    /// <summary>Reads the table from a tarball.</summary>
    /// <param name="tarball">The tarball.</param>
    /// <exception cref="InvalidDataException">The tarball holds no table.</exception>
    public static TraditionalCharacters Read(string tarball)
    {
        var table = SimplifiedTable.Read(tarball);
        return new TraditionalCharacters(Enumerable.Range(0, table.Length)
            .Where(character => table[character] != 0 && table[character] != character)
            .ToDictionary(character => (char)character, character => table[character]));
    }
}
