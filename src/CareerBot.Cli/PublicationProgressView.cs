using CareerBot.Knowledge;
using Spectre.Console;

namespace CareerBot.Cli;

/// <summary>Shows how far a publication is, on standard error: a bar in a terminal, elsewhere a line for every tenth of a stage.</summary>
internal static class PublicationProgressView
{
    /// <summary>Runs work under the view.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="work">The work; it reports to what it is given.</param>
    public static Task<T> RunAsync<T>(TextWriter error, Func<IProgress<PublicationProgress>, Task<T>> work)
    {
        if (error != Console.Error || Console.IsErrorRedirected)
        {
            return work(new Lines(error));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        return console.Progress().AutoClear(true).StartAsync(context => work(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<PublicationProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];

        public void Report(PublicationProgress value)
        {
            if (!_tasks.TryGetValue(value.Stage, out var task))
            {
                _tasks[value.Stage] = task = context.AddTask(Markup.Escape(value.Stage), maxValue: 1);
            }

            // A stage that cannot tell how far it is moves all the same.
            task.IsIndeterminate = value.Share <= 0;
            task.Value = value.Share;
        }
    }

    private sealed class Lines(TextWriter error) : IProgress<PublicationProgress>
    {
        private const int Parts = 10;

        private (string Stage, int Part) _last = ("", 0);

        public void Report(PublicationProgress value)
        {
            var reached = (value.Stage, Part: (int)(value.Share * Parts));
            if (reached.Stage != _last.Stage || reached.Part > _last.Part)
            {
                _last = reached;
                error.WriteLine(reached.Part == 0 ? $"{reached.Stage} …" : $"{reached.Stage} … {reached.Part * 100 / Parts} %");
            }
        }
    }
}
