using System.Text.Json.Nodes;
using CareerBot.Advising.Cv;
using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>What was read of a CV as JSON.</summary>
internal static class CvJson
{
    /// <summary>Adds the members of a review.</summary>
    public static void Fill(JsonObject json, CvReview review)
    {
        json["keepsNames"] = review.KeepsNames;
        json["items"] = FactJson.Array(review.Items.Select((item, at) => (item, Number: at + 1)), entry => Item(entry.item, entry.Number));
    }

    /// <summary>Writes a job.</summary>
    public static JsonObject Job(WorkExperience job)
    {
        var json = new JsonObject { ["title"] = job.Title, ["employer"] = job.Employer, ["occupation"] = job.Occupation?.Value };
        return Timed(json, job.Period);
    }

    /// <summary>Writes a study.</summary>
    public static JsonObject Studied(Study study)
    {
        var json = new JsonObject
        {
            ["level"] = study.Level is { } level ? WireNames.Of(level) : null,
            ["subject"] = study.Subject,
            ["school"] = study.School,
        };
        return Timed(json, study.Period);
    }

    private static JsonObject Item(CvItem item, int number)
    {
        var json = item switch
        {
            { Experience: { } job } => Job(job),
            { Study: { } study } => Studied(study),
            _ => new JsonObject { ["skill"] = item.Skill!.Skill.Value, ["level"] = (int)item.Skill.Level, ["evidence"] = item.Skill.Evidence },
        };
        json["n"] = number;
        json["kind"] = item.Experience is not null ? "experience" : item.Study is not null ? "education" : "skill";
        if (item.Skill is null)
        {
            json["place"] = item.Place.Length > 0 ? item.Place : null;
            json["written"] = item.Written.Length > 0 ? item.Written : null;
        }

        return json;
    }

    private static JsonObject Timed(JsonObject json, WorkPeriod period)
    {
        json["from"] = period.From?.ToString();
        json["to"] = period.To?.ToString();
        json["current"] = period.IsCurrent;
        return json;
    }
}
