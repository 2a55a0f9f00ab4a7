using System.CommandLine;
using CareerBot.Advising;
using Microsoft.Extensions.DependencyInjection;

namespace CareerBot.Cli;

/// <summary><c>ask</c>: one Turn of the advisor, or many from a file.</summary>
internal static class AskCommand
{
    /// <summary>Builds the command. Its exit code is 1 when there is nothing to ask or a line of the file cannot be read.</summary>
    public static Command Create()
    {
        var text = new Argument<string?>("TEXT") { Description = "What to say, in Chinese or English.", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<FileInfo?>("--batch") { Description = "A file of questions, one JSON a line: {id, say} or {id, turns: [..]}.", HelpName = "FILE" };
        var json = CommonOptions.NewJson();
        var command = new Command("ask", "Ask the advisor.") { text, batch, json };
        command.SetAction((call, cancellationToken) => RunAsync(call, call.GetValue(text), call.GetValue(batch), call.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, string? text, FileInfo? batch, bool json, CancellationToken cancellationToken)
    {
        if (text is null == batch is null)
        {
            throw new CommandFailure("Say what to ask: careerbot ask TEXT, or careerbot ask --batch FILE.jsonl.");
        }

        await using var services = call.Services();
        var live = await services.StartAsync(call, cancellationToken);
        var advisor = services.GetRequiredService<IAdvisor>();
        var output = call.InvocationConfiguration.Output;
        if (batch is not null)
        {
            return await new AskBatch(advisor, live, new BatchProgress(call.InvocationConfiguration.Error, TimeProvider.System)).RunAsync(batch, output, cancellationToken);
        }

        var turn = await advisor.AdviseAsync(DialogueState.New, new PersonMessage(text!), cancellationToken);
        await output.WriteLineAsync(json ? AdviceJson.Write(null, turn.Advice, live.Current.Base, text!).ToJsonString(AdviceJson.Plain) : AdviceText.Of(turn.Advice));
        return 0;
    }
}
