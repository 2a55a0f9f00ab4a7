using System.CommandLine;
using System.Text.Json;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary><c>extract</c>: which skills, occupations and field a text names, or many texts from a file.</summary>
internal static class ExtractCommand
{
    /// <summary>Builds the command. Its exit code is 1 when there is nothing to read or a line of the file cannot be read.</summary>
    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Description = "The text, in Chinese, English or both.", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<FileInfo?>("--batch") { Description = "A file of texts, one JSON a line: {id, text}.", HelpName = "FILE" };
        var command = new Command(
            "extract",
            "Find skills, occupations and the field in a text. Prints one JSON a text; offsets count Unicode code points, ends exclusive.")
        {
            text,
            batch,
        };
        command.SetAction((call, cancellationToken) => RunAsync(call, call.GetValue(text), call.GetValue(batch), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, string? text, FileInfo? batch, CancellationToken cancellationToken)
    {
        if (text is null == batch is null)
        {
            throw new CommandFailure("Give a text: careerbot extract TEXT, or careerbot extract --batch FILE.jsonl.");
        }

        await using var services = call.Services();
        var knowledge = Read(call);
        var extractor = new TextExtractor(knowledge, services.GetRequiredService<LinkerFactory>()(knowledge));
        var output = call.InvocationConfiguration.Output;
        if (batch is not null)
        {
            return await new ExtractBatch(extractor, new BatchProgress(call.InvocationConfiguration.Error, TimeProvider.System)).RunAsync(batch, output, cancellationToken);
        }

        await output.WriteLineAsync(JsonSerializer.Serialize(extractor.Extract(null, text!), ExtractJson.NewReadable().ExtractedText));
        return 0;
    }

    /// <summary>Names are all it takes: nothing is indexed or published, and what postings leave empty stays empty.</summary>
    private static KnowledgeBase Read(ParseResult call)
    {
        var folder = call.KnowledgeFolder();
        var reading = new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(folder));
        return reading.Knowledge
            ?? throw new CommandFailure($"The knowledge folder {folder} has faults. List them with careerbot check, mend them and try again.");
    }
}
