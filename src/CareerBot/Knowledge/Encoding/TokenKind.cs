namespace CareerBot.Knowledge.TextEncoding;

/// <summary>What a <see cref="Token"/> is made of.</summary>
internal enum TokenKind
{
    /// <summary>A Chinese word of two or more characters.</summary>
    ChineseWord,

    /// <summary>A single Chinese character, inside a word or alone.</summary>
    ChineseCharacter,

    /// <summary>A word in Latin or another alphabet, stemmed when English.</summary>
    Word,

    /// <summary>A number.</summary>
    Number,
}
