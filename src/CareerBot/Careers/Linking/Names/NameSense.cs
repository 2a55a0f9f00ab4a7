namespace CareerBot.Careers;

/// <summary>A record that a name can mean.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="IsName">Whether it is the record's own name rather than another name for it.</param>
internal readonly record struct NameSense(MentionKind Kind, string Id, bool IsName);
