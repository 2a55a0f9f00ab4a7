using System.CommandLine;
using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Cli;

/// <summary><c>search</c>: what the advisor would find.</summary>
internal static class SearchCommand
{
    private const int DefaultLimit = 10;

    /// <summary>Builds the command. Its exit code is 0, also when nothing is found.</summary>
    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "What to look for, in Chinese or English." };
        var kinds = new Option<RecordKind[]>("--kind") { Description = "Only records of this kind; may be given several times." };
        var limit = new Option<int>("--limit") { Description = "The most records to show, 1 to 100.", DefaultValueFactory = _ => DefaultLimit };
        var language = new Option<Language?>("--language") { Description = "Only passages in this language." };
        var json = CommonOptions.NewJson();
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 100)
            {
                result.AddError("--limit must be from 1 to 100.");
            }
        });
        var command = new Command("search", "Search the published knowledge; a changed folder is published first.") { text, kinds, limit, language, json };
        command.SetAction((call, cancellationToken) => RunAsync(
            call,
            call.GetRequiredValue(text),
            new PassageFilter(call.GetValue(kinds) ?? [], Language: call.GetValue(language)),
            new Shape(call.GetValue(limit), call.GetValue(json)),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult call, string text, PassageFilter filter, Shape shape, CancellationToken cancellationToken)
    {
        await using var services = call.Services();
        var live = await services.OpenAsync(call, cancellationToken);
        var hits = await live.Current.Search.SearchAsync(text, filter with { On = live.Today }, shape.Limit, cancellationToken);
        var report = new SearchReport(live.Current.Version, hits);
        call.InvocationConfiguration.Output.WriteLine(shape.Json ? report.ToJson() : report.ToText());
        return 0;
    }

    private sealed record Shape(int Limit, bool Json);
}
