using System.Text.Json;

namespace CareerBot.Cli;

/// <summary>Reads a file of texts line by line.</summary>
/// <param name="extractor">Reads one text.</param>
/// <param name="progress">Told of each line.</param>
internal sealed class ExtractBatch(TextExtractor extractor, BatchProgress progress)
{
    private const int LinesAtOnce = 256;

    private readonly ExtractJson _json = ExtractJson.NewReadable();

    /// <summary>Reads the file; a line that cannot be read is reported in its place and the next goes on.</summary>
    /// <returns>0, or 1 when a line could not be read.</returns>
    /// <exception cref="CommandFailure">There is no such file.</exception>
    public async Task<int> RunAsync(FileInfo file, TextWriter output, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new CommandFailure($"There is no file {file.FullName}.");
        }

        var faults = 0;
        foreach (var lines in File.ReadLines(file.FullName).Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)).Chunk(LinesAtOnce))
        {
            var answers = lines.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(line => Answer(line.Item, line.Index + 1));
            foreach (var (json, isFault) in answers)
            {
                faults += isFault ? 1 : 0;
                await output.WriteLineAsync(json.AsMemory(), cancellationToken);
                progress.Step();
            }
        }

        progress.End();

        return faults == 0 ? 0 : 1;
    }

    private (string Json, bool IsFault) Answer(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Answer(document.RootElement, number);
        }
        catch (JsonException exception)
        {
            return (Fault(null, $"Line {number} is not JSON: {exception.Message}"), true);
        }
    }

    private (string Json, bool IsFault) Answer(JsonElement root, int number)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return (Fault(null, $"Line {number} must be an object: {{\"id\": \"a\", \"text\": \"…\"}}."), true);
        }

        JsonElement? id = root.TryGetProperty("id", out var given) && given.ValueKind != JsonValueKind.Null ? given : null;
        return root.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String && Text(text) is { } words
            ? (JsonSerializer.Serialize(extractor.Extract(id, words), _json.ExtractedText), false)
            : (Fault(id, $"Line {number} has no text: write {{\"id\": \"a\", \"text\": \"…\"}}."), true);
    }

    /// <summary>A string with half a character in it is valid JSON but no text.</summary>
    private static string? Text(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private string Fault(JsonElement? id, string error) =>
        JsonSerializer.Serialize(new ExtractFault(id, error), _json.ExtractFault);
}
