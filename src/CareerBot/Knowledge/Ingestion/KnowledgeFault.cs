namespace CareerBot.Knowledge.Ingestion;

/// <summary>Something wrong, or worth a look, in a knowledge folder.</summary>
/// <param name="File">The file, relative to the folder, with forward slashes.</param>
/// <param name="Line">The line, counted from 1; 0 when the file as a whole is meant, for example because it is missing.</param>
/// <param name="Severity">Whether it keeps the folder from loading.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record KnowledgeFault(string File, int Line, FaultSeverity Severity, string Message)
{
    /// <summary>The form compilers use: <c>file:line: fault: message</c>.</summary>
    public override string ToString() =>
        $"{File}{(Line > 0 ? $":{Line}" : "")}: {(Severity == FaultSeverity.Fault ? "fault" : "remark")}: {Message}";
}
