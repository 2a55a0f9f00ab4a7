using CareerBot.Cli;
using Xunit;

namespace CareerBot.Tests.Cli;

/// <summary>One call of the command line, in process.</summary>
internal sealed record CommandCall(int ExitCode, string Output, string Error)
{
    public static async Task<CommandCall> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CareerBotCommand.RunAsync(args, output, error, TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
