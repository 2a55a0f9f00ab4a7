using System.Diagnostics;
using CareerBot.Knowledge.Ingestion;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class PipeTests
{
    [Fact(Timeout = 30_000)]
    public async Task A_pipe_in_place_of_a_file_is_a_fault_and_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        using var directory = new TemporaryDirectory();
        new KnowledgeFolder().WriteTo(directory.Path);
        using var making = Process.Start("mkfifo", Path.Combine(directory.Path, "guides", "pipe.md"));
        await making.WaitForExitAsync(TestContext.Current.CancellationToken);

        var reading = await Task.Run(
            () => new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(directory.Path)),
            TestContext.Current.CancellationToken);

        reading.Faults.ShouldContain(fault => fault.File == "guides/pipe.md" && fault.Severity == FaultSeverity.Fault);
    }
}
