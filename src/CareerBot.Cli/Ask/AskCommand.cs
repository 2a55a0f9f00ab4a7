using System.CommandLine;
using CareerBot.Advising;
using CareerBot.Advising.Cv;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary><c>ask</c>: one Turn of the advisor, or many from a file.</summary>
internal static class AskCommand
{
    /// <summary>Builds the command. Its exit code is 1 when there is nothing to ask or a line of the file cannot be read.</summary>
    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Description = "What to say, in Chinese or English.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<FileInfo[]>("--file") { Description = "A CV to send along: PDF, DOCX or TXT. May be given several times.", HelpName = "FILE" };
        var batch = new Option<FileInfo?>("--batch") { Description = "A file of questions, one JSON a line: {id, say} or {id, turns: [..]}.", HelpName = "FILE" };
        var json = CommonOptions.NewJson();
        var command = new Command("ask", "Ask the advisor.") { text, file, batch, json };
        command.SetAction((call, cancellationToken) => RunAsync(call, new AskCall(call.GetValue(text), call.GetValue(file) ?? [], call.GetValue(batch), call.GetValue(json)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, AskCall ask, CancellationToken cancellationToken)
    {
        if ((ask.Text is null && ask.Files.Count == 0) == ask.Batch is null)
        {
            throw new CommandFailure("Say what to ask: careerbot ask TEXT, or careerbot ask --batch FILE.jsonl.");
        }

        await using var services = call.Services();
        var live = await services.StartAsync(call, cancellationToken);
        var advisor = services.GetRequiredService<IAdvisor>();
        var output = call.InvocationConfiguration.Output;
        if (ask.Batch is not null)
        {
            return await new AskBatch(advisor, live, services.GetRequiredService<CvIntake>(), new BatchProgress(call.InvocationConfiguration.Error, TimeProvider.System)).RunAsync(ask.Batch, output, cancellationToken);
        }

        var say = ask.Text ?? "";
        var cv = await SentFiles.ReadAsync(ask.Files, services.GetRequiredService<CvIntake>(), cancellationToken);
        var turn = await advisor.AdviseAsync(DialogueState.New, new PersonMessage(say, Cv: cv), cancellationToken);
        await output.WriteLineAsync(ask.Json ? AdviceJson.Write(null, turn.Advice, live.Current.Base, say).ToJsonString(AdviceJson.Plain) : AdviceText.Of(turn.Advice, live.Current.Base));
        return 0;
    }
}
