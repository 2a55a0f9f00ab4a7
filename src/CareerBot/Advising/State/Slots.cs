namespace CareerBot.Advising;

/// <summary>The names of what a profile holds and the advisor may ask for.</summary>
internal static class Slots
{
    public const string Target = "target";
    public const string Skills = "skills";
    public const string Times = "times";
    public const string Hours = "hours";
    public const string Budget = "budget";
    public const string Mode = "mode";
    public const string District = "district";
    public const string Start = "start";
    public const string Deadline = "deadline";
    public const string CourseLanguage = "course-language";
    public const string CurrentWork = "current-work";
    public const string Experience = "experience";
    public const string Education = "education";
    public const string FinishedCourses = "finished-courses";
    public const string SkippedSkills = "skipped-skills";
    public const string Everything = "everything";
}
