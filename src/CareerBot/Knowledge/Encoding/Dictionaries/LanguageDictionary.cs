namespace CareerBot.Knowledge.TextEncoding;

/// <summary>What the dictionaries know, ready for use: one object, read from one file.</summary>
/// <param name="Simplified">For each UTF-16 unit its simplified form, 0 where it stays.</param>
/// <param name="EnglishWords">English words in lower case, divided by spaces.</param>
/// <param name="Words">Chinese words with the bits of their logarithmic probability.</param>
/// <param name="UnknownWord">The logarithmic probability of a character that is no word.</param>
/// <param name="Vectors">Word vectors.</param>
/// <param name="Translations">Translations of words and short phrases.</param>
internal sealed record LanguageDictionary(
    char[] Simplified, char[] EnglishWords, HashedTable Words, float UnknownWord, WordVectors Vectors, Translations Translations)
{
    /// <summary>The tokenizer that these dictionaries allow.</summary>
    public TextTokenizer Tokenizer { get; } = new(new TextFolder(Simplified), new ChineseSegmenter(Words, UnknownWord));
}
