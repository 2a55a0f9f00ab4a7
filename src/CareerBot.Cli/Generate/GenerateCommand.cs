using System.CommandLine;

namespace CareerBot.Cli;

/// <summary><c>generate</c>: makes up demonstration data.</summary>
internal static class GenerateCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create() => new("generate", "Make up demonstration data.") { GeneratePostingsCommand.Create() };
}
