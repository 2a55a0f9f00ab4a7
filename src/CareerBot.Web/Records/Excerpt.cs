namespace CareerBot.Web.Records;

/// <summary>Shortens texts.</summary>
internal static class Excerpt
{
    /// <summary>The beginning of a text, ended at a word and marked as cut when it is longer.</summary>
    public static string Of(string text, int longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest)
        {
            return line;
        }

        var cut = longest - 1;
        var space = line.LastIndexOf(' ', cut);
        // Chinese has no spaces: cut there, only never inside a pair of surrogates.
        var end = space > longest / 2 ? space : char.IsHighSurrogate(line[cut - 1]) ? cut - 1 : cut;
        return line[..end].TrimEnd() + "…";
    }
}
