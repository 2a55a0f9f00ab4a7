namespace CareerBot.Knowledge.TextEncoding;

/// <summary>Finds the folder the dictionary tarballs lie in.</summary>
internal static class DictionaryLocation
{
    /// <summary>Looks beside the app and then in the build's <c>artifacts/npm</c> above it.</summary>
    /// <param name="baseDirectory">The app's folder.</param>
    /// <returns>The folder that holds all tarballs, or <see langword="null"/> when there is none.</returns>
    public static string? Find(string baseDirectory)
    {
        for (var folder = new DirectoryInfo(baseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Complete(Path.Combine(folder.FullName, "artifacts", "npm")) is { } built)
            {
                return built;
            }
        }

        return Complete(Path.Combine(baseDirectory, "dictionaries"));
    }

    private static string? Complete(string folder) =>
        DictionaryPackages.All.All(name => File.Exists(Path.Combine(folder, name))) ? folder : null;
}
