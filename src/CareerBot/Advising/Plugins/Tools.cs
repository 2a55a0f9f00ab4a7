namespace CareerBot.Advising.Plugins;

/// <summary>The names models call the tools by.</summary>
internal static class Tools
{
    public const string UpdateProfile = "update_profile";
    public const string ShowProfile = "show_profile";
    public const string Forget = "forget";
    public const string SuggestOccupations = "suggest_occupations";
    public const string ExplainOccupation = "explain_occupation";
    public const string SkillGap = "skill_gap";
    public const string RecommendPath = "recommend_path";
    public const string AdjustPath = "adjust_path";
    public const string ExplainStep = "explain_step";
    public const string FindCourses = "find_courses";
    public const string ExplainCourse = "explain_course";
    public const string CompareCourses = "compare_courses";
    public const string FindJobs = "find_jobs";
    public const string ExplainPosting = "explain_posting";
    public const string Demand = "demand";
    public const string AnswerFromGuides = "answer_from_guides";
    public const string SetLanguage = "set_language";
    public const string Help = "help";
    public const string Restart = "restart";
    public const string ReadCv = "read_cv";
    public const string ReviewCv = "review_cv";
    public const string OfferCounselor = "offer_counselor";
}
