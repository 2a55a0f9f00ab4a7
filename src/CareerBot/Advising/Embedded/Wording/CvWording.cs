using CareerBot.Advising.Cv;
using CareerBot.Advising.Outcomes;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words what became of a CV.</summary>
internal static class CvWording
{
    private const int Megabyte = 1_048_576;

    /// <summary>What was read, or why nothing was.</summary>
    public static string Read(Phrases say, CvRead read) => read switch
    {
        { Review: { } review } => say.Join(say.Say("cv.found", ("items", Items(say, review))), say.Say("cv.how"), HasNames(review) ? say.Say("cv.names") : ""),
        { Fault: CvFault.None } => say.Say("cv.nothing"),
        { Fault: CvFault.TooLarge } => say.Say("cv.fault.TooLarge", ("megabytes", Figures.Number(read.Limits.MostBytes / Megabyte))),
        { Fault: CvFault.TooManyPages } => say.Say("cv.fault.TooManyPages", ("pages", Figures.Number(read.Limits.MostPages))),
        _ => say.Say($"cv.fault.{read.Fault}"),
    };

    /// <summary>What was done, and what still waits.</summary>
    public static string Reviewed(Phrases say, CvReviewed reviewed)
    {
        var (change, left) = (reviewed.Change, reviewed.Review.Items.Count);
        return say.Join(
            change.Edits.Count > 0 ? say.Say("cv.changed") : "",
            change.Names is { } names ? say.Say(names ? "cv.names-kept" : "cv.names-left-out") : "",
            change.Drop.Count > 0 && (left > 0 || change.Keep.Count > 0) ? say.Say("cv.dropped", ("items", say.Count("item", change.Drop.Count))) : "",
            change.Keep.Count > 0 ? say.Say("cv.kept", ("items", say.Count("item", change.Keep.Count))) : "",
            left > 0 ? say.Say("cv.waiting", ("items", say.Count("item", left))) : change.Keep.Count == 0 ? say.Say("cv.none-kept") : "");
    }

    private static string Items(Phrases say, CvReview review) => say.List(new[]
    {
        ("job", review.Items.Count(item => item.Experience is not null)),
        ("study", review.Items.Count(item => item.Study is not null)),
        ("skill", review.Items.Count(item => item.Skill is not null)),
    }.Where(count => count.Item2 > 0).Select(count => say.Count(count.Item1, count.Item2)));

    private static bool HasNames(CvReview review) =>
        review.Items.Any(item => item.Experience?.Employer is not null || item.Study?.School is not null);
}
