namespace CareerBot.Careers;

/// <summary>Forms of one English word.</summary>
internal static class WordForms
{
    /// <summary>How much of a word is left without its plural ending, and what to add; both keep names like "sales" or "css" whole.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="length">How many characters stay.</param>
    /// <returns>What follows them: <c>y</c> or nothing; <see langword="null"/> when the word is no plural.</returns>
    public static string? Singular(ReadOnlySpan<char> word, out int length)
    {
        length = word.Length;
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' or '\'' || !char.IsAsciiLetter(word[^2]))
        {
            return null;
        }

        if (word.Length > 4 && word.EndsWith("ies"))
        {
            length -= 3;
            return "y";
        }

        length -= word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("xes") || word.EndsWith("sses") ? 2 : 1;
        return "";
    }

    /// <summary>How much of a word is left without the version at its end, as in <c>python3</c> or <c>vue2.0</c>.</summary>
    /// <returns>The length without the version; 0 when there is none or too little is left.</returns>
    public static int WithoutVersion(ReadOnlySpan<char> word)
    {
        var length = word.TrimEnd("0123456789.").Length;
        return length < word.Length && length >= 3 ? length : 0;
    }
}
