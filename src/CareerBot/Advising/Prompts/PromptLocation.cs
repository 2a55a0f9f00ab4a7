namespace CareerBot.Advising.Prompts;

/// <summary>Finds the prompts folder.</summary>
internal static class PromptLocation
{
    /// <summary>The folder to read prompts from.</summary>
    /// <param name="configured">The folder set; empty to search beside the program and upwards from there, then from the working directory.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static string Find(string configured)
    {
        if (configured.Length > 0)
        {
            return Directory.Exists(configured)
                ? Path.GetFullPath(configured)
                : throw new DirectoryNotFoundException($"Advising:Prompts names {configured}, which does not exist; see appsettings.sample.json.");
        }

        return Upwards(AppContext.BaseDirectory).Concat(Upwards(Directory.GetCurrentDirectory()))
            .Select(folder => Path.Combine(folder, "prompts"))
            .FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "wording")))
            ?? throw new DirectoryNotFoundException("There is no prompts folder beside the program; set Advising:Prompts to one.");
    }

    private static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
