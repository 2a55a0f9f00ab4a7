using System.Globalization;
using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>A learning path as JSON.</summary>
internal static class PathJson
{
    /// <summary>Adds the members of a path.</summary>
    public static void Fill(JsonObject json, LearningPath path, Because because)
    {
        json["target"] = path.Gap.Target.Value;
        json["steps"] = FactJson.Array(path.Steps, step => Step(step, because));
        json["totals"] = new JsonObject
        {
            ["hours"] = path.Hours,
            ["price"] = path.Price,
            ["ends"] = FactJson.Day(path.Ends),
        };
        json["gapClosed"] = FactJson.Share(path.GapClosed);
        json["optimal"] = path.ProvenOptimal;
        json["openings"] = new JsonObject { ["before"] = path.Openings.Before, ["after"] = path.Openings.After };
    }

    private static JsonObject Step(PathStep step, Because because) => new()
    {
        ["course"] = step.Course.Value,
        ["session"] = step.Session?.Value,
        ["starts"] = FactJson.Day(step.Starts),
        ["ends"] = FactJson.Day(step.Ends),
        ["meets"] = FactJson.Array(step.Meets, Meeting),
        ["hours"] = step.Hours,
        ["price"] = step.Price,
        ["closes"] = FactJson.Array(step.Closes, lift => lift.Skill.Value),
        ["because"] = because.Of(step),
    };

    private static JsonNode Meeting(WeeklyMeeting meeting) => string.Create(
        CultureInfo.InvariantCulture, $"{WireNames.Of(meeting.Day)} {meeting.From:HH\\:mm}-{meeting.To:HH\\:mm}");
}
