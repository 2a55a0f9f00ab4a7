namespace CareerBot.Knowledge;

/// <summary>Where the knowledge folder is when nobody says.</summary>
public static class KnowledgeLocation
{
    private const string FolderName = "knowledge";
    private const string CenterFile = "center.yaml";

    /// <summary>
    /// Looks for <c>knowledge/center.yaml</c> in the working directory and its parents, then beside the program and in the
    /// program's parents: so both a clone and an installed program find their folder.
    /// </summary>
    /// <param name="workingDirectory">Where the person stands.</param>
    /// <param name="programDirectory">Where the program lies.</param>
    /// <returns>The full path of the knowledge folder; <see langword="null"/> when there is none.</returns>
    public static string? Find(string workingDirectory, string programDirectory) =>
        Above(workingDirectory) ?? Above(programDirectory);

    private static string? Above(string directory)
    {
        for (var parent = new DirectoryInfo(directory); parent is not null; parent = parent.Parent)
        {
            var folder = Path.Combine(parent.FullName, FolderName);
            if (File.Exists(Path.Combine(folder, CenterFile)))
            {
                return folder;
            }
        }

        return null;
    }
}
