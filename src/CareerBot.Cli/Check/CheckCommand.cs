using System.CommandLine;
using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Cli;

/// <summary><c>check</c>: reads the knowledge folder and lists everything that is wrong.</summary>
internal static class CheckCommand
{
    /// <summary>Builds the command. Its exit code is 0 without faults, else 1; remarks do not count.</summary>
    public static Command Create()
    {
        var json = CommonOptions.NewJson();
        var command = new Command("check", "Check the knowledge folder: list all faults and remarks with file and line.") { json };
        command.SetAction(call => Run(call, call.GetValue(json)));
        return command;
    }

    private static int Run(ParseResult call, bool json)
    {
        var folder = call.KnowledgeFolder();
        call.InvocationConfiguration.Error.WriteLine($"Checking {folder}");
        var reading = new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(folder));
        var report = new CheckReport(folder, reading);
        call.InvocationConfiguration.Output.WriteLine(json ? report.ToJson() : report.ToText());
        return report.Ok ? 0 : 1;
    }
}
