using System.CommandLine;
using CareerBot.Knowledge;

namespace CareerBot.Cli;

/// <summary>The options every command takes.</summary>
internal static class CommonOptions
{
    /// <summary>The knowledge folder.</summary>
    public static Option<string?> Knowledge { get; } = new("--knowledge")
    {
        Description = "The knowledge folder. Default: the folder knowledge/ here, in a parent folder, or beside the program.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>The folder for databases and indexes.</summary>
    public static Option<string?> Storage { get; } = new("--storage")
    {
        Description = "The folder for what the program stores. Default: data/ beside the default knowledge folder.",
        HelpName = "FOLDER",
        Recursive = true,
    };

    /// <summary>Whether results are JSON.</summary>
    public static Option<bool> NewJson() => new("--json") { Description = "Print the result as JSON." };

    /// <summary>The knowledge folder of a call.</summary>
    /// <exception cref="CommandFailure">The named one does not exist, or none was named and none is found.</exception>
    public static string KnowledgeFolder(this ParseResult call) =>
        call.GetValue(Knowledge) is { Length: > 0 } named
            ? Existing(Path.GetFullPath(named))
            : FoundKnowledge()
                ?? throw new CommandFailure("There is no knowledge folder here, above here or beside the program. Name it with --knowledge FOLDER.");

    /// <summary>The storage folder of a call; it may not exist yet. A knowledge folder named elsewhere is not written beside.</summary>
    public static string StorageFolder(this ParseResult call) =>
        call.GetValue(Storage) is { Length: > 0 } named
            ? Path.GetFullPath(named)
            : Path.Combine(Path.GetDirectoryName(FoundKnowledge()) ?? Environment.CurrentDirectory, "data");

    private static string Existing(string folder) => Directory.Exists(folder)
        ? folder
        : throw new CommandFailure($"There is no folder {folder}. Name the knowledge folder with --knowledge FOLDER.");

    private static string? FoundKnowledge() => KnowledgeLocation.Find(Environment.CurrentDirectory, AppContext.BaseDirectory);
}
