using System.CommandLine;
using System.Globalization;
using CareerBot.Knowledge;
using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary><c>publish</c>: checks the knowledge folder and lets it answer.</summary>
internal static class PublishCommand
{
    /// <summary>Builds the command. Its exit code is 0 when the folder answers, 1 when it has faults; then nothing is switched.</summary>
    public static Command Create()
    {
        var back = new Option<bool>("--back") { Description = "Go back to the version published before." };
        var command = new Command("publish", "Check the knowledge folder, index it and let it answer; running hosts notice by themselves.") { back };
        command.SetAction((call, cancellationToken) => call.GetValue(back)
            ? GoBackAsync(call, cancellationToken)
            : PublishAsync(call, cancellationToken));
        return command;
    }

    private static async Task<int> PublishAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var (output, error) = (call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
        await using var services = call.Services();
        var publisher = services.GetRequiredService<KnowledgePublisher>();
        var folder = KnowledgeFiles.FromDirectory(call.KnowledgeFolder());
        var publication = await PublicationProgressView.RunAsync(error, progress => publisher.PublishAsync(folder, progress, cancellationToken));
        foreach (var fault in publication.Faults)
        {
            error.WriteLine(fault);
        }

        if (publication.Outcome == PublicationOutcome.Faulty)
        {
            error.WriteLine(publication.Version is { } live
                ? $"Not published: correct the faults. Version {live} goes on answering."
                : "Not published: correct the faults. Nothing was published before.");
            return 1;
        }

        output.WriteLine(Line(publication));
        return 0;
    }

    private static async Task<int> GoBackAsync(ParseResult call, CancellationToken cancellationToken)
    {
        await using var services = call.Services();
        if (await services.GetRequiredService<KnowledgePublisher>().GoBackAsync(cancellationToken) is not { } version)
        {
            call.InvocationConfiguration.Error.WriteLine("There is no earlier version to go back to.");
            return 1;
        }

        call.InvocationConfiguration.Output.WriteLine($"version {version} answers again");
        return 0;
    }

    private static string Line(Publication publication)
    {
        var counts = publication.Counts;
        var records = counts.Fields + counts.Skills + counts.Occupations + counts.Courses + counts.Postings + counts.Guides;
        var unchanged = publication.Outcome == PublicationOutcome.Unchanged ? " (unchanged)" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"version {publication.Version}{unchanged}: {records} records, {publication.Encoded} passages encoded, {publication.Reused} reused, {publication.Took.TotalSeconds:F1} s");
    }
}
