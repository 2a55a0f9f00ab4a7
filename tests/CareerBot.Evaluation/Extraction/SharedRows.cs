using System.Text.Json;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Evaluation.Extraction;

/// <summary>Rows of public test data, kept in a folder <c>shared/data</c> beside the repository or above it; never part of it.</summary>
internal static class SharedRows
{
    /// <summary>Reads a file; skips the test, saying so, where it is absent.</summary>
    public static IReadOnlyList<JsonElement> Of(string file)
    {
        var path = Find(file);
        Assert.SkipWhen(path is null, $"{file} is not here. Put the shared data at ../shared/data beside the repository to run this.");
        return [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    /// <summary>A text of a row.</summary>
    public static string Text(this JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static string? Find(string file)
    {
        for (var folder = Directory.GetParent(RepositoryRoot.Path); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
