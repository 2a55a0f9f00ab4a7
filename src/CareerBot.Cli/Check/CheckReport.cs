using System.Globalization;
using System.Text;
using System.Text.Json;
using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Cli;

/// <summary>What <c>check</c> prints.</summary>
/// <param name="folder">The folder that was checked.</param>
/// <param name="reading">What reading it gave.</param>
internal sealed class CheckReport(string folder, KnowledgeReading reading)
{
    private readonly int _faults = reading.Faults.Count(fault => fault.Severity == FaultSeverity.Fault);
    private readonly int _remarks = reading.Faults.Count(fault => fault.Severity == FaultSeverity.Remark);

    /// <summary>Whether the folder can be published.</summary>
    public bool Ok => reading.Knowledge is not null;

    /// <summary>Faults by file, then a summary.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        foreach (var file in reading.Faults.GroupBy(fault => fault.File))
        {
            text.AppendJoin(Environment.NewLine, file).AppendLine().AppendLine();
        }

        var counts = reading.Counts;
        return text
            .AppendLine(CultureInfo.InvariantCulture, $"{counts.Fields} fields, {counts.Skills} skills, {counts.Occupations} occupations, {counts.Courses} courses with {counts.Sessions} sessions, {counts.Postings} postings, {counts.Guides} guides")
            .Append(CultureInfo.InvariantCulture, $"{_faults} faults, {_remarks} remarks: {(Ok ? "the folder can be published." : "correct the faults, then check again.")}")
            .ToString();
    }

    /// <summary>The same as JSON; its names are stable.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new Wire(
            Ok,
            folder,
            reading.Version,
            reading.Counts,
            _faults,
            _remarks,
            [.. reading.Faults.Select(fault => new WireFault(fault.File, fault.Line, Word(fault.Severity), fault.Message))]),
        CheckReportJson.Readable().Wire);

    private static string Word(FaultSeverity severity) => severity == FaultSeverity.Fault ? "fault" : "remark";

    internal sealed record Wire(
        bool Ok, string Folder, string Version, KnowledgeCounts Records, int FaultCount, int RemarkCount, IReadOnlyList<WireFault> Faults);

    internal sealed record WireFault(string File, int Line, string Severity, string Message);
}
