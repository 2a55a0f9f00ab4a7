using CareerBot.Advising.Cv;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerBot.Advising;

/// <summary>What the advisor is set up with besides its collaborators.</summary>
/// <param name="Options">The settings.</param>
/// <param name="Files">What files people may send.</param>
/// <param name="Logger">The log.</param>
internal sealed record AdvisorSettings(IOptions<AdvisingOptions> Options, IOptions<CvOptions> Files, ILogger<Advisor> Logger);
