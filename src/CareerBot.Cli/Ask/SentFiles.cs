using CareerBot.Advising.Cv;

namespace CareerBot.Cli;

/// <summary>Reads files a person sends from the command line.</summary>
internal static class SentFiles
{
    /// <summary>Reads them.</summary>
    /// <returns>What was read; <see langword="null"/> when none were sent.</returns>
    /// <exception cref="CommandFailure">There is no such file.</exception>
    public static async Task<CvDocument?> ReadAsync(IReadOnlyList<FileInfo> files, CvIntake intake, CancellationToken cancellationToken)
    {
        if (files.FirstOrDefault(file => !file.Exists) is { } missing)
        {
            throw new CommandFailure($"There is no file {missing.FullName}.");
        }

        var read = new List<CvFile>();
        foreach (var file in files)
        {
            read.Add(new CvFile(await File.ReadAllBytesAsync(file.FullName, cancellationToken)));
        }

        return read.Count == 0 ? null : await intake.ReadAsync(read, cancellationToken);
    }
}
