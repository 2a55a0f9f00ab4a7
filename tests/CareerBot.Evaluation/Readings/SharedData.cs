using System.Text.Json.Nodes;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Evaluation.Readings;

/// <summary>Public test data beside the repository; never part of it.</summary>
internal static class SharedData
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", "data"));

    /// <summary>The rows of a file; skips the test, saying so, where the file is absent.</summary>
    public static IReadOnlyList<JsonNode> Rows(string file)
    {
        var path = Path.Combine(Folder, file);
        Assert.SkipUnless(File.Exists(path), $"{file} is not here. Put the shared data at ../shared/data beside the repository to run this.");
        return [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!)];
    }
}
