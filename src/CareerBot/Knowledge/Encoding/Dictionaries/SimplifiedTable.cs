namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Reads OpenCC's table of traditional characters.</summary>
internal static class SimplifiedTable
{
    private const string File = "package/data/dictionary/TSCharacters.txt";

    /// <summary>Reads the tarball.</summary>
    /// <returns>For each UTF-16 unit its simplified form, 0 where it stays.</returns>
    public static char[] Read(string tarball)
    {
        var table = new char[char.MaxValue + 1];
        TarballReader.Read(tarball, [File], (_, reader) =>
        {
            while (reader.ReadLine() is { } line)
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);

                // The first choice is the usual one; characters beyond the first plane are too rare to matter here.
                if (tab == 1 && line[0] != '#' && line.Length > 2 && !char.IsSurrogate(line[2]))
                {
                    table[line[0]] = line[2];
                }
            }
        });
        return table;
    }
}
