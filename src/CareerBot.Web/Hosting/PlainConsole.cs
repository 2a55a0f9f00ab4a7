using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace CareerBot.Web.Hosting;

/// <summary>
/// Log lines as a person at a terminal reads them: the time and the words, one line each. Another formatter is chosen with
/// <c>Logging:Console:FormatterName</c>, for example <c>json</c>.
/// </summary>
internal sealed class PlainConsole(TimeProvider time) : ConsoleFormatter(PlainName)
{
    /// <summary>Its name in the settings.</summary>
    public const string PlainName = "plain";

    /// <inheritdoc/>
    public override void Write<TState>(
        in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        if (HostRun.SaysItself(logEntry.Category, logEntry.Exception))
        {
            return;
        }

        var words = logEntry.Formatter(logEntry.State, logEntry.Exception);
        textWriter.WriteLine($"{time.GetLocalNow():HH:mm:ss} {Mark(logEntry.LogLevel)}{words}");
        if (logEntry.Exception is { } exception)
        {
            textWriter.WriteLine(logEntry.LogLevel < LogLevel.Error ? $"         {exception.GetType().Name}: {exception.Message}" : exception);
        }
    }

    private static string Mark(LogLevel level) => level switch
    {
        LogLevel.Warning => "Warning: ",
        LogLevel.Error or LogLevel.Critical => "Error: ",
        _ => "",
    };
}
