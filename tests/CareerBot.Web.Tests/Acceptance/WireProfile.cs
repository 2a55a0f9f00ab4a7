using System.Globalization;
using System.Text.Json.Nodes;
using CareerBot.Careers;

namespace CareerBot.Web.Tests.Acceptance;

/// <summary>Reads a profile from the wire, as far as paths and openings depend on it.</summary>
internal static class WireProfile
{
    public static Profile Read(JsonObject fact) => new()
    {
        Skills = [.. fact["skills"]!.AsArray().Select(held => new HeldSkill(
            new SkillId((string)held!["skill"]!), (SkillLevel)(int)held["level"]!, (string)held["evidence"]!))],
        FinishedCourses = [.. fact["finishedCourses"]!.AsArray().Select(course => new CourseId((string)course!))],
        SkippedSkills = [.. fact["skippedSkills"]!.AsArray().Select(skill => new SkillId((string)skill!))],
        TargetOccupation = fact["target"] is { } target ? new OccupationId((string)target!) : null,
        ExperienceYears = (double?)fact["experienceYears"],
        Education = fact["education"] is { } education ? Enum.Parse<EducationLevel>((string)education!, ignoreCase: true) : null,
        HoursPerWeek = (double?)fact["hoursPerWeek"],
        AvailableTimes = [.. fact["availableTimes"]!.AsArray().Select(window => Window((string)window!))],
        Mode = fact["mode"] is { } mode ? Enum.Parse<CourseMode>(((string)mode!).Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : null,
        District = fact["district"] is { } district ? new DistrictId((string)district!) : null,
        Budget = (decimal?)fact["budget"],
        EarliestStart = Day(fact["earliestStart"]),
        Deadline = Day(fact["deadline"]),
        CourseLanguage = LanguageCode.Parse((string?)fact["courseLanguage"]),
    };

    /// <summary>Reads a date as it stands on the wire.</summary>
    public static DateOnly? Day(JsonNode? day) =>
        day is null ? null : DateOnly.ParseExact((string)day!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads <c>sat 09:00-12:00</c>.</summary>
    public static (DayOfWeek Day, TimeOnly From, TimeOnly To) Times(string text)
    {
        var parts = text.Split(' ', '-');
        var day = Enum.GetValues<DayOfWeek>().Single(day => day.ToString().StartsWith(parts[0], StringComparison.OrdinalIgnoreCase));
        return (day, TimeOnly.Parse(parts[1], CultureInfo.InvariantCulture), parts[2] == "24:00" ? TimeOnly.MaxValue : TimeOnly.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    private static WeeklyWindow Window(string text)
    {
        var (day, from, to) = Times(text);
        return new WeeklyWindow(day, from, to);
    }
}
