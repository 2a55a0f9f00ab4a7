using System.ComponentModel.DataAnnotations;

namespace CareerBot.Recommendations;

/// <summary>How long recommendations may take.</summary>
public sealed class RecommendationOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Recommendations";

    /// <summary>How long to search for the best learning path; what is found by then is shown, said not to be proven best.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")]
    public TimeSpan PathTimeLimit { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long to search for the constraint worth relaxing.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")]
    public TimeSpan RelaxationTimeLimit { get; set; } = TimeSpan.FromSeconds(1);
}
