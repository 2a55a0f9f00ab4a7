using System.Globalization;
using CareerBot.Advising.Cv;

namespace CareerBot.Advising.Outcomes;

/// <summary>The figures of a review that may be said without a source: they count the person's own items.</summary>
internal static class CvOwnWords
{
    /// <summary>The counts of the items by kind and together.</summary>
    public static IEnumerable<string> Of(CvReview? review)
    {
        var items = review?.Items ?? [];
        return [string.Create(
            CultureInfo.InvariantCulture,
            $"{items.Count} {items.Count(item => item.Experience is not null)} {items.Count(item => item.Study is not null)} {items.Count(item => item.Skill is not null)}")];
    }
}
