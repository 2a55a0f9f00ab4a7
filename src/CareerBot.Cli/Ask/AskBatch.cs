using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Knowledge;

namespace CareerBot.Cli;

/// <summary>Answers a file of questions, each line a conversation of its own.</summary>
internal sealed class AskBatch(IAdvisor advisor, ILiveKnowledge live, CvIntake intake, BatchProgress progress)
{
    /// <summary>Answers the file line by line; a line that cannot be read is reported and the next goes on.</summary>
    /// <returns>0, or 1 when a line could not be read.</returns>
    /// <exception cref="CommandFailure">There is no such file.</exception>
    public async Task<int> RunAsync(FileInfo file, TextWriter output, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new CommandFailure($"There is no file {file.FullName}.");
        }

        var faults = 0;
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var question = AskQuestion.Read(line, number);
            faults += question.Error is null ? 0 : 1;
            await output.WriteLineAsync(await AnswerAsync(question, cancellationToken));
            progress.Step();
        }

        progress.End();

        return faults == 0 ? 0 : 1;
    }

    private async Task<string> AnswerAsync(AskQuestion question, CancellationToken cancellationToken)
    {
        if (question.Error is not null)
        {
            return AdviceJson.Fault(question.Id, question.Error).ToJsonString(AdviceJson.Plain);
        }

        var state = DialogueState.New;
        var answers = new List<Advice>();
        foreach (var say in question.Says)
        {
            var cv = await SentFiles.ReadAsync([.. say.Files.Select(file => new FileInfo(file))], intake, cancellationToken);
            var turn = await advisor.AdviseAsync(state, new PersonMessage(say.Text, Cv: cv), cancellationToken);
            state = turn.State;
            answers.Add(turn.Advice);
        }

        var knowledge = live.Current.Base;
        var last = AdviceJson.Write(question.Id, answers[^1], knowledge, question.Says[^1].Text);
        if (question.IsConversation)
        {
            last["turns"] = AdviceJson.Turns(question.Says.Select(say => say.Text).Zip(answers), knowledge);
        }

        return last.ToJsonString(AdviceJson.Plain);
    }
}
