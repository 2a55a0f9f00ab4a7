namespace CareerBot.Careers;

/// <summary>Identifies one <see cref="CourseSession"/>: the course id, a number sign, and the session's place in the course file counted from 1.</summary>
/// <param name="Value">The id as written in the knowledge folder.</param>
public readonly record struct SessionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
