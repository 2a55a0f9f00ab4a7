using CareerBot.Knowledge;
using Spectre.Console;

namespace CareerBot.Cli;

/// <summary>Shows how far a publication is, on standard error: a bar in a terminal, a line a stage elsewhere.</summary>
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

            task.Value = value.Share;
        }
    }

    private sealed class Lines(TextWriter error) : IProgress<PublicationProgress>
    {
        private string? _last;

        public void Report(PublicationProgress value)
        {
            if (value.Stage != _last)
            {
                _last = value.Stage;
                error.WriteLine($"{value.Stage} …");
            }
        }
    }
}
