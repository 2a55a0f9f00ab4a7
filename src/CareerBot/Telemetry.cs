using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CareerBot;

/// <summary>The product's one source of traces and its one meter. Neither ever carries words of a person.</summary>
public static class Telemetry
{
    /// <summary>The name a collector subscribes to, for traces and for metrics.</summary>
    public const string Name = "CareerBot";

    internal static readonly ActivitySource Source = new(Name);

    internal static readonly Meter Meter = new(Name);

    internal static readonly Histogram<double> TurnDuration = Meter.CreateHistogram<double>(
        "careerbot.turn.duration", "s", "Time from taking a Turn to its answer being delivered.");

    internal static readonly Histogram<double> TurnWait = Meter.CreateHistogram<double>(
        "careerbot.turn.wait", "s", "Time a Turn waited between acceptance and being taken.");
}
