using CareerBot.Knowledge;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace CareerBot.Web.Hosting;

/// <summary>Runs the host, and says in plain words why it cannot start when that is for the person at the terminal to mend.</summary>
internal static class HostRun
{
    /// <summary>Builds the host and runs it until it is stopped.</summary>
    /// <returns>The exit code: 1 when it could not start.</returns>
    public static async Task<int> UntilStoppedAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            await StartAsync(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return await GiveUpAsync(exception);
        }
        catch (OptionsValidationException exception)
        {
            return await GiveUpAsync(exception);
        }
        catch (AggregateException exception) when (Reason(exception) is not null)
        {
            return await GiveUpAsync(exception);
        }
        catch (KnowledgeStartException exception)
        {
            return await GiveUpAsync(exception);
        }
    }

    /// <summary>Whether a log entry repeats what <see cref="UntilStoppedAsync"/> is about to say.</summary>
    public static bool SaysItself(string category, Exception? exception) =>
        category.StartsWith("Microsoft.", StringComparison.Ordinal) && exception is not null && Reason(exception) is not null;

    /// <summary>Starts the host; one that cannot start is stopped, lest its parts be torn down while they run.</summary>
    private static async Task StartAsync(WebApplication app)
    {
        var started = false;
        try
        {
            await app.StartAsync();
            started = true;
        }
        finally
        {
            if (!started)
            {
                await app.StopAsync();
            }
        }
    }

    private static async Task<int> GiveUpAsync(Exception exception)
    {
        await Console.Error.WriteLineAsync(Reason(exception));
        return 1;
    }

    private static string? Reason(Exception exception) => exception switch
    {
        IOException { InnerException: AddressInUseException } =>
            $"{exception.Message.TrimEnd('.')}. Another program listens there, perhaps CareerBot itself. Stop it, or choose another port: --urls http://localhost:5081",
        OptionsValidationException invalid => Unusable([invalid]),
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            Unusable(several.InnerExceptions.OfType<OptionsValidationException>()),
        KnowledgeStartException => exception.Message,
        _ => null,
    };

    private static string Unusable(IEnumerable<OptionsValidationException> settings) => string.Join(
        Environment.NewLine,
        settings.SelectMany(invalid => invalid.Failures).Prepend("These settings cannot be used; appsettings.sample.json explains each:"));
}
