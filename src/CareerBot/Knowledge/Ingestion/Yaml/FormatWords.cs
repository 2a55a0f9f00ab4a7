using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>The fixed words of the format and what they mean.</summary>
internal static class FormatWords
{
    public static IReadOnlyDictionary<string, CourseLevel> CourseLevels { get; } = new Dictionary<string, CourseLevel>
    {
        ["beginner"] = CourseLevel.Beginner,
        ["intermediate"] = CourseLevel.Intermediate,
        ["advanced"] = CourseLevel.Advanced,
    };

    public static IReadOnlyDictionary<string, CourseMode> CourseModes { get; } = new Dictionary<string, CourseMode>
    {
        ["in-person"] = CourseMode.InPerson,
        ["online"] = CourseMode.Online,
        ["blended"] = CourseMode.Blended,
    };

    public static IReadOnlyDictionary<string, Language> Languages { get; } = new Dictionary<string, Language>
    {
        ["zh"] = Language.Zh,
        ["en"] = Language.En,
    };

    public static IReadOnlyDictionary<string, EducationLevel> EducationLevels { get; } = new Dictionary<string, EducationLevel>
    {
        ["none"] = EducationLevel.None,
        ["vocational"] = EducationLevel.Vocational,
        ["associate"] = EducationLevel.Associate,
        ["bachelor"] = EducationLevel.Bachelor,
        ["master"] = EducationLevel.Master,
        ["doctorate"] = EducationLevel.Doctorate,
    };

    public static IReadOnlyDictionary<string, WorkMode> WorkModes { get; } = new Dictionary<string, WorkMode>
    {
        ["on-site"] = WorkMode.OnSite,
        ["hybrid"] = WorkMode.Hybrid,
        ["remote"] = WorkMode.Remote,
    };

    public static IReadOnlyDictionary<string, Audience> Audiences { get; } = new Dictionary<string, Audience>
    {
        ["seeker"] = Audience.Seeker,
        ["counselor"] = Audience.Counselor,
        ["staff"] = Audience.Staff,
        ["all"] = Audience.All,
    };

    public static IReadOnlyDictionary<string, DayOfWeek> Days { get; } = new Dictionary<string, DayOfWeek>
    {
        ["mon"] = DayOfWeek.Monday,
        ["tue"] = DayOfWeek.Tuesday,
        ["wed"] = DayOfWeek.Wednesday,
        ["thu"] = DayOfWeek.Thursday,
        ["fri"] = DayOfWeek.Friday,
        ["sat"] = DayOfWeek.Saturday,
        ["sun"] = DayOfWeek.Sunday,
    };

    /// <summary>The message for a word that is none of the fixed ones.</summary>
    public static string Unknown(string key, string word, IEnumerable<string> words)
    {
        var known = words.ToArray();
        return $"`{key}` cannot be `{word}`{NearestWord.Hint(word, known, ".")} Write one of: {string.Join(", ", known)}.";
    }
}
