namespace CareerBot.Knowledge;

/// <summary>Names one record across kinds.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id, unique within the kind.</param>
public readonly record struct RecordKey(RecordKind Kind, string Id)
{
    /// <summary>The form <c>kind/id</c>, for example <c>course/python-basics</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}/{Id}";
}
