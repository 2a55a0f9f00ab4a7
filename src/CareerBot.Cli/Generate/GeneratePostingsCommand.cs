using System.CommandLine;
using System.Globalization;
using CareerBot.Knowledge.Demonstration;
using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary><c>generate postings</c>: made-up postings for the occupations of the knowledge folder, with the truth beside them.</summary>
internal static class GeneratePostingsCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many postings.", HelpName = "NUMBER", DefaultValueFactory = _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same postings.", HelpName = "NUMBER", DefaultValueFactory = _ => 1 };
        var file = new Option<FileInfo>("--out") { Description = "The file to write: *.csv or *.jsonl. The truth is written beside it.", HelpName = "FILE", Required = true };
        var command = new Command("postings", "Make up postings for the occupations of the knowledge folder, marked as demonstration data.") { count, seed, file };
        command.SetAction((call, cancellationToken) =>
            RunAsync(call, (call.GetValue(count), call.GetValue(seed)), call.GetValue(file)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, (int Count, int Seed) asked, FileInfo file, CancellationToken cancellationToken)
    {
        if (asked.Count < 1 || file.Extension.ToUpperInvariant() is not (".CSV" or ".JSONL"))
        {
            throw new CommandFailure("Give a count of at least 1 and a file that ends in .csv or .jsonl.");
        }

        await using var services = call.Services();
        var generator = Generator(call, services);
        file.Directory?.Create();
        var target = new PostingFile(file.FullName);
        await PublicationProgressView.RunAsync(call.InvocationConfiguration.Error, async progress =>
        {
            await target.WriteAsync(generator.Generate(asked.Count, asked.Seed), asked.Count, progress, cancellationToken);
            return asked.Count;
        });
        call.InvocationConfiguration.Output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{asked.Count} made-up postings in {file.FullName}, the truth about them in {target.TruthPath}"));
        return 0;
    }

    private static PostingGenerator Generator(ParseResult call, IServiceProvider services)
    {
        var folder = call.KnowledgeFolder();
        var knowledge = new KnowledgeReader(TimeProvider.System).Read(KnowledgeFiles.FromDirectory(folder)).Knowledge
            ?? throw new CommandFailure($"The knowledge folder {folder} has faults. List them with careerbot check, mend them and try again.");
        var until = knowledge.Center is { Demonstration: true, CalendarAnchor: { } anchor }
            ? anchor
            : knowledge.Center.DayAt(TimeProvider.System.GetUtcNow());
        return new PostingGenerator(knowledge, services.GetRequiredService<PostingWords>(), until);
    }
}
