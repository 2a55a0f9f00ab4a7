namespace CareerBot.Knowledge.Ingestion;

/// <summary>Collects what is wrong, file by file.</summary>
internal sealed class FaultList
{
    /// <summary>A file that is wrong throughout, such as an export of another program, says so without filling the screen and the memory.</summary>
    public const int MostPerFile = 1000;

    private readonly List<KnowledgeFault> _faults = [];
    private readonly Dictionary<(string File, FaultSeverity Severity), int> _counts = [];

    /// <summary>Whether anything keeps the folder from loading.</summary>
    public bool HasFault { get; private set; }

    /// <summary>Adds one; beyond <see cref="MostPerFile"/> of a severity in a file, only how many more there are.</summary>
    public void Add(string file, int line, FaultSeverity severity, string message)
    {
        HasFault |= severity == FaultSeverity.Fault;
        var count = _counts[(file, severity)] = _counts.GetValueOrDefault((file, severity)) + 1;
        if (count <= MostPerFile)
        {
            _faults.Add(new(file, line, severity, message));
        }
    }

    /// <summary>Everything found, by file and line.</summary>
    public IReadOnlyList<KnowledgeFault> Sorted() =>
    [
        .. _faults.Concat(_counts.Where(entry => entry.Value > MostPerFile).Select(More))
            .OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Message, StringComparer.Ordinal)
            .Distinct(),
    ];

    private static KnowledgeFault More(KeyValuePair<(string File, FaultSeverity Severity), int> entry)
    {
        var kind = entry.Key.Severity == FaultSeverity.Fault ? "faults" : "remarks";
        return new(
            entry.Key.File,
            0,
            entry.Key.Severity,
            $"{entry.Value - MostPerFile} more {kind} are not listed. See to the first {MostPerFile}, then check again.");
    }
}
