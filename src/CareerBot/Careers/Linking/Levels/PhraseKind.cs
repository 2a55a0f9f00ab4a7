namespace CareerBot.Careers;

/// <summary>What a piece of a sentence does for levels.</summary>
internal enum PhraseKind
{
    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A name found by the linker.</summary>
    Mention,

    /// <summary>Tells a level.</summary>
    Level,

    /// <summary>Tells that a skill is lacking.</summary>
    Negation,

    /// <summary>Tells for how long.</summary>
    Duration,

    /// <summary>Turns the sentence.</summary>
    Contrast,

    /// <summary>Takes something out of a denial.</summary>
    Exception,

    /// <summary>Speaks of what is wanted.</summary>
    Wish,

    /// <summary>Joins the members of a list.</summary>
    Join,

    /// <summary>Stands between a level and its skill.</summary>
    Filler,

    /// <summary>Begins a new statement.</summary>
    Subject,

    /// <summary>Stands between a skill and the level behind it.</summary>
    Copula,

    /// <summary>Makes what follows count for the whole list before.</summary>
    Total,

    /// <summary>Announces examples.</summary>
    Example,

    /// <summary>Means nothing here.</summary>
    Ignored,
}
