using System.Globalization;
using System.Text.Json.Nodes;
using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>A profile as JSON; what was not told is null or empty.</summary>
internal static class ProfileJson
{
    /// <summary>Adds the members of a profile.</summary>
    public static void Fill(JsonObject json, Profile profile)
    {
        json["skills"] = FactJson.Array(profile.Skills, held => new JsonObject
        {
            ["skill"] = held.Skill.Value,
            ["level"] = (int)held.Level,
            ["evidence"] = held.Evidence,
        });
        json["target"] = profile.TargetOccupation?.Value;
        json["targetField"] = profile.TargetField?.Value;
        json["currentOccupation"] = profile.CurrentOccupation?.Value;
        json["currentWork"] = profile.CurrentWork;
        json["experienceYears"] = profile.ExperienceYears;
        json["education"] = profile.Education is { } education ? WireNames.Of(education) : null;
        json["experiences"] = FactJson.Array(profile.Experiences, CvJson.Job);
        json["studies"] = FactJson.Array(profile.Studies, CvJson.Studied);
        FillWishes(json, profile);
        json["finishedCourses"] = FactJson.Array(profile.FinishedCourses, course => course.Value);
        json["skippedSkills"] = FactJson.Array(profile.SkippedSkills, skill => skill.Value);
    }

    private static void FillWishes(JsonObject json, Profile profile)
    {
        json["hoursPerWeek"] = profile.HoursPerWeek;
        json["availableTimes"] = FactJson.Array(profile.AvailableTimes, Window);
        json["mode"] = profile.Mode is { } mode ? WireNames.Of(mode) : null;
        json["district"] = profile.District?.Value;
        json["budget"] = profile.Budget;
        json["earliestStart"] = FactJson.Day(profile.EarliestStart);
        json["deadline"] = FactJson.Day(profile.Deadline);
        json["courseLanguage"] = profile.CourseLanguage?.Code();
    }

    private static JsonNode Window(WeeklyWindow window)
    {
        // The end of the day is written 24:00, as people read it; TimeOnly ends a moment before.
        var to = window.To == TimeOnly.MaxValue ? "24:00" : window.To.ToString("HH\\:mm", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{WireNames.Of(window.Day)} {window.From:HH\\:mm}-{to}");
    }
}
