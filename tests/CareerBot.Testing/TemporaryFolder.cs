namespace CareerBot.Testing;

/// <summary>A folder of its own for one test, removed with it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("careerbot-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
