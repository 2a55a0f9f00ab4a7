using System.CommandLine;

namespace CareerBot.Cli;

/// <summary>The whole command line: one file per command below it.</summary>
internal static class CareerBotCommand
{
    /// <summary>Builds the command line.</summary>
    public static RootCommand Create() => new("CareerBot: keeps a training center's knowledge right, and asks it.")
    {
        CommonOptions.Knowledge,
        CommonOptions.Storage,
        CheckCommand.Create(),
        AskCommand.Create(),
        PublishCommand.Create(),
        SearchCommand.Create(),
        ReportCommand.Create(),
        ExtractCommand.Create(),
        GenerateCommand.Create(),
    };

    /// <summary>Runs one call.</summary>
    /// <param name="args">The words of the call.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where progress and failures go.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken) =>
        Create().Parse(args).InvokeAsync(
            // The entry prints failures itself, without a stack trace.
            new() { Output = output, Error = error, EnableDefaultExceptionHandler = false }, cancellationToken);
}
