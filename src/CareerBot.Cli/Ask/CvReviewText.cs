using System.Globalization;
using CareerBot.Advising;
using CareerBot.Advising.Cv;
using CareerBot.Careers;

namespace CareerBot.Cli;

/// <summary>What was read of a CV as a numbered list, where no card can be drawn.</summary>
internal static class CvReviewText
{
    /// <summary>One line for each item.</summary>
    public static IEnumerable<string> Lines(CvReview review, KnowledgeBase knowledge, Language language) =>
        review.Items.Select((item, at) => string.Create(CultureInfo.InvariantCulture, $"  {at + 1}. {CvItemText.Of(item, knowledge, language)}"));
}
