namespace CareerBot.Testing;

/// <summary>A directory of its own for a test, removed afterwards.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("careerbot-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
