namespace CareerBot.Careers;

/// <summary>A text made comparable, with the way back to the words as written.</summary>
/// <param name="original">The text as written.</param>
/// <param name="text">The folded text.</param>
/// <param name="starts">For each folded character, where the original characters it came from begin.</param>
/// <param name="ends">For each folded character, where they end.</param>
internal sealed class FoldedText(string original, string text, int[] starts, int[] ends)
{
    /// <summary>The text as written.</summary>
    public string Original { get; } = original;

    /// <summary>The folded text.</summary>
    public string Text { get; } = text;

    /// <summary>Where a folded character begins in the original, in UTF-16 units.</summary>
    public int OriginalStart(int folded) => starts[folded];

    /// <summary>Where the original of a folded span ends, in UTF-16 units, exclusive.</summary>
    /// <param name="foldedEnd">The end of a span that is not empty, exclusive.</param>
    public int OriginalEnd(int foldedEnd) => ends[foldedEnd - 1];

    /// <summary>The words as written behind a folded span that is not empty.</summary>
    public ReadOnlySpan<char> Written(int foldedStart, int foldedEnd) =>
        Original.AsSpan(OriginalStart(foldedStart), OriginalEnd(foldedEnd) - OriginalStart(foldedStart));
}
