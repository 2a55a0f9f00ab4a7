using System.Text.Json.Serialization;
using CareerBot.Careers;
using CareerBot.Reports;

namespace CareerBot.Web.Pictures;

/// <summary>
/// Everything a picture shows, small enough for an address: it needs no memory between answer and picture, survives restarts and
/// publications, and shows the figures of the answer it belongs to.
/// </summary>
/// <param name="Language">The language of its words.</param>
/// <param name="LastDay">The last day it is shown on, as the number of the day.</param>
internal sealed record PictureTicket(
    [property: JsonPropertyName("l")] Language Language,
    [property: JsonPropertyName("x")] int LastDay)
{
    /// <summary>A demand report, cut to what the picture shows.</summary>
    [JsonPropertyName("d")]
    public DemandTicket? Demand { get; init; }

    /// <summary>A skill gap, cut to what the picture shows.</summary>
    [JsonPropertyName("g")]
    public GapTicket? Gap { get; init; }

    /// <summary>The sheet it stands for.</summary>
    /// <returns>The sheet; <see langword="null"/> when it stands for none.</returns>
    public PictureSheet? Sheet(KnowledgeBase knowledge)
    {
        var wording = new ReportWording(knowledge, Language);
        return this switch
        {
            { Demand: { } demand } => PictureSheet.Of(demand.Report(), wording),
            { Gap: { } gap } => PictureSheet.Of(gap.SkillGap(), wording),
            _ => null,
        };
    }
}

/// <summary>Writes tickets as JSON.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PictureTicket))]
internal sealed partial class PictureTicketJson : JsonSerializerContext;
