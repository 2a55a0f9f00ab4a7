namespace CareerBot.Careers;

/// <summary>A field of demand, such as AI marketing. 领域</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Summary">What the field covers.</param>
/// <param name="Origin">Where the record comes from.</param>
public sealed record Field(FieldId Id, LocalText Name, LocalText Summary, RecordOrigin Origin);
