using CareerBot.Advising.Embedded;
using CareerBot.Testing;

namespace CareerBot.Evaluation.Readings;

/// <summary>The product's own reader over a knowledge folder.</summary>
internal sealed class Ear(AdvisorApp app)
{
    /// <summary>Over the demonstration knowledge.</summary>
    public static async Task<Ear> OverDemonstrationAsync() => new(await AdvisorApp.OverAsync(AdvisorApp.Demonstration));

    /// <summary>What a message wants most; <c>unclear</c> when nothing was heard.</summary>
    public string Lead(string say) => Read(say).Intents is [var lead, ..] ? lead.Name : "unclear";

    /// <summary>Everything heard in a message.</summary>
    public Understanding Read(string say, string? expecting = null) => app.Reader.Read(say, app.Live.Current, app.Live.Today, expecting);
}
