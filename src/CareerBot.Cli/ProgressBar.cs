using CareerBot.Knowledge;
using Spectre.Console;

namespace CareerBot.Cli;

/// <summary>Shows long work on standard error, so that results can be piped.</summary>
internal static class ProgressBar
{
    /// <summary>Does some work and shows how far it is.</summary>
    public static Task<T> ShowAsync<T>(Func<IProgress<PublicationProgress>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).HideCompleted(true).StartAsync(context =>
        {
            ProgressTask? task = null;
            return work(new Telling(progress =>
            {
                task ??= context.AddTask(progress.Stage, maxValue: 1);
                task.Description = Markup.Escape(progress.Stage);
                task.Value = progress.Share;
            }));
        });
    }

    private sealed class Telling(Action<PublicationProgress> tell) : IProgress<PublicationProgress>
    {
        public void Report(PublicationProgress value) => tell(value);
    }
}
