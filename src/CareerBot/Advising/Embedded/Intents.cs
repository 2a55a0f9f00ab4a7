namespace CareerBot.Advising.Embedded;

/// <summary>The names of what a message can want, as used in files, logs and <see cref="Advice.Intents"/>.</summary>
internal static class Intents
{
    public const string Greet = "greet";
    public const string Thank = "thank";
    public const string SayGoodbye = "say-goodbye";
    public const string SmallTalk = "small-talk";
    public const string Help = "help";
    public const string SwitchLanguage = "switch-language";
    public const string Restart = "restart";
    public const string Counselor = "talk-to-counselor";
    public const string Tell = "tell-about-self";
    public const string ShowProfile = "show-profile";
    public const string Forget = "forget";
    public const string Privacy = "privacy";
    public const string SuggestOccupations = "suggest-occupations";
    public const string ExplainOccupation = "explain-occupation";
    public const string Demand = "demand";
    public const string Gap = "skill-gap";
    public const string RecommendPath = "recommend-path";
    public const string AdjustPath = "adjust-path";
    public const string Why = "why";
    public const string FindCourses = "find-courses";
    public const string ExplainCourse = "explain-course";
    public const string CompareCourses = "compare-courses";
    public const string FindJobs = "find-jobs";
    public const string AskGuide = "ask-guide";
    public const string SavePlan = "save-plan";
    public const string ReadCv = "read-cv";
    public const string ReviewCv = "review-cv";
    public const string Yes = "yes";
    public const string No = "no";
    public const string Skip = "skip";
    public const string OutOfScope = "out-of-scope";
    public const string Harmful = "harmful";
    public const string Crisis = "crisis";
}
