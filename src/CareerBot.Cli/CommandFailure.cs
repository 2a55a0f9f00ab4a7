namespace CareerBot.Cli;

/// <summary>A command cannot go on; its message says why and what to do. The entry prints it and ends with code 1.</summary>
internal sealed class CommandFailure(string message) : Exception(message);
