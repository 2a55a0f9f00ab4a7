namespace CareerBot.Knowledge;

/// <summary>What an index can narrow and count passages by.</summary>
internal enum IndexField
{
    /// <summary>The kind of record, by its name in lower case.</summary>
    Kind,

    /// <summary>The record, in the form <c>kind/id</c>.</summary>
    Record,

    /// <summary>The language, as <c>zh</c> or <c>en</c>.</summary>
    Language,

    /// <summary>The ids of the fields of demand; several a passage.</summary>
    Field,

    /// <summary>The ids of the districts; several a passage.</summary>
    District,

    /// <summary>The audience of a guide, by its name in lower case.</summary>
    Audience,

    /// <summary>Whether the dates move with the demonstration calendar: <c>true</c> or <c>false</c>.</summary>
    Rolls,

    /// <summary>The first day the record applies, as the folder writes it.</summary>
    From,

    /// <summary>The last day the record applies, as the folder writes it.</summary>
    Until,
}
