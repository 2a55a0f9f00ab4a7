namespace CareerBot.Advising.Embedded;

/// <summary>All intents, in the fixed order the classifier numbers them by.</summary>
internal static class IntentNames
{
    /// <summary>The names of <see cref="Intents"/>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Intents.Greet, Intents.Thank, Intents.SayGoodbye, Intents.SmallTalk, Intents.Help, Intents.SwitchLanguage, Intents.Restart,
        Intents.Counselor, Intents.Tell, Intents.ShowProfile, Intents.Forget, Intents.Privacy, Intents.SuggestOccupations,
        Intents.ExplainOccupation, Intents.Demand, Intents.Gap, Intents.RecommendPath, Intents.AdjustPath, Intents.Why, Intents.FindCourses,
        Intents.ExplainCourse, Intents.CompareCourses, Intents.FindJobs, Intents.AskGuide, Intents.SavePlan, Intents.Yes, Intents.No,
        Intents.Skip, Intents.OutOfScope, Intents.Harmful, Intents.Crisis,
    ];

    /// <summary>Whether an intent is mere courtesy or an answer, which a request in the same message outranks.</summary>
    public static bool IsSocial(string intent) =>
        intent is Intents.Greet or Intents.Thank or Intents.SayGoodbye or Intents.SmallTalk or Intents.Yes or Intents.No or Intents.Skip;

    /// <summary>Whether an intent is about nothing the center does: a part of a message may be so without the whole being it.</summary>
    public static bool IsChatter(string intent) => intent is Intents.OutOfScope or Intents.SmallTalk;

    /// <summary>Whether an intent turns a message away.</summary>
    public static bool IsAway(string intent) => intent is Intents.OutOfScope or Intents.Harmful or Intents.Crisis or Intents.SmallTalk;
}
