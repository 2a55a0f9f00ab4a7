using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Knowledge;

/// <summary>The file that says which version answers. It is replaced in one step, so that every reader sees the old or the new one, whole.</summary>
/// <param name="directory">The folder of the versions.</param>
internal sealed class VersionPointerFile(string directory)
{
    private readonly string _path = Path.Combine(directory, "current");

    /// <summary>Reads the pointer.</summary>
    /// <returns>The pointer; <see cref="VersionPointer.None"/> when there is none or it cannot be understood.</returns>
    public VersionPointer Read()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(_path), VersionPointerJson.Default.VersionPointer) ?? VersionPointer.None;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return VersionPointer.None;
        }
    }

    /// <summary>Replaces the pointer.</summary>
    public void Write(VersionPointer pointer)
    {
        Directory.CreateDirectory(directory);
        var unfinished = $"{_path}.{Environment.ProcessId}";
        using (var stream = File.Create(unfinished))
        {
            JsonSerializer.Serialize(stream, pointer, VersionPointerJson.Default.VersionPointer);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, _path, overwrite: true);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(VersionPointer))]
internal sealed partial class VersionPointerJson : JsonSerializerContext;
