using CareerBot.Advising.Cv;

namespace CareerBot.Advising;

/// <summary>What was read of a CV and waits for the person's word.</summary>
/// <param name="Review">The review.</param>
public sealed record CvReviewFact(CvReview Review) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "cvReview";
}
