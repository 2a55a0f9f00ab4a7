namespace CareerBot.Careers;

/// <summary>What stands between a token and the one before it; the strongest when several do.</summary>
internal enum Joint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space.</summary>
    Space,

    /// <summary>A hyphen, slash, apostrophe, plus sign, or a period inside a word.</summary>
    Tight,

    /// <summary>One line break.</summary>
    Line,

    /// <summary>A colon, bracket, quotation mark or dash.</summary>
    Loose,

    /// <summary>An enumeration mark: 、 or a vertical bar.</summary>
    List,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>The end of a sentence, an empty line, or the beginning of the text.</summary>
    Break,
}
