namespace CareerBot.Web.Tests.Browser;

/// <summary>One message that says everything a path needs, in both languages.</summary>
internal static class RichMessage
{
    public const string English =
        "I've worked four years in marketing, good at Excel and copywriting, a little Python. "
        + "I want to become an AI product manager, weekends only, budget 12,000 yuan";

    public const string Chinese = "我做了四年市场，熟悉Excel和文案，会一点Python，想转AI产品经理，只有周末有空，预算12000元";

    public static string In(string language) => language == "zh" ? Chinese : English;
}
