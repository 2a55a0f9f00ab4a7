using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising;

/// <summary>The spelling of enumerations in JSON: the one knowledge files use.</summary>
internal static class WireNames
{
    /// <summary>For example <c>in-person</c>.</summary>
    public static string Of(CourseMode mode) => mode switch
    {
        CourseMode.InPerson => "in-person",
        CourseMode.Online => "online",
        _ => "blended",
    };

    /// <summary>For example <c>not-yet</c>.</summary>
    public static string Of(JobFit fit) => fit switch
    {
        JobFit.Meets => "meets",
        JobFit.Nearly => "nearly",
        _ => "not-yet",
    };

    /// <summary>For example <c>bachelor</c>.</summary>
    public static string Of(EducationLevel education) => education.ToString().ToLowerInvariant();

    /// <summary>For example <c>sat</c>.</summary>
    public static string Of(DayOfWeek day) => day.ToString()[..3].ToLowerInvariant();
}
