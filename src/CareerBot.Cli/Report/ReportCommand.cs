using System.CommandLine;
using CareerBot.Recommendations;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary><c>report demand</c> and <c>report supply</c>: what employers ask for, alone and against what the center teaches.</summary>
internal static class ReportCommand
{
    /// <summary>Builds the command. Its exit code is 0, also when nothing is in scope.</summary>
    public static Command Create() => new("report", "Report on the published postings; a changed folder is published first.")
    {
        Create("demand", "What employers ask for: fields, months, pay, skills, occupations, districts."),
        Create("supply", "Skills open postings ask for, against the seats that teach them."),
    };

    private static Command Create(string kind, string description)
    {
        var options = new ReportOptions();
        var command = new Command(kind, description);
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((call, cancellationToken) => RunAsync(call, kind, options.Read(call), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, string kind, AskedReport asked, CancellationToken cancellationToken)
    {
        await using var services = call.Services();
        var live = await services.OpenAsync(call, cancellationToken);
        var recommender = services.GetRequiredService<RecommenderCache>().For(live.Current.Base, live.Today);
        var text = ReportText.Write(kind, asked, recommender);
        if (asked.File is { } file)
        {
            file.Directory?.Create();
            await File.WriteAllTextAsync(file.FullName, text + "\n", cancellationToken);
            call.InvocationConfiguration.Error.WriteLine(file.FullName);
        }
        else
        {
            await call.InvocationConfiguration.Output.WriteLineAsync(text.AsMemory(), cancellationToken);
        }

        return 0;
    }
}
