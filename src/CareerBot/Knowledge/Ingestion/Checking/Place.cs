namespace CareerBot.Knowledge.Ingestion;

/// <summary>A line of a file.</summary>
/// <param name="File">The path relative to the folder.</param>
/// <param name="Line">The line, counted from 1.</param>
internal readonly record struct Place(string File, int Line)
{
    /// <summary>The form <c>file:line</c>.</summary>
    public override string ToString() => $"{File}:{Line}";
}
