using System.Text.Json.Nodes;
using CareerBot.Advising.Cv;

namespace CareerBot.Advising.Outcomes;

/// <summary>A CV was read, or could not be.</summary>
/// <param name="Review">What waits for the person's word; <see langword="null"/> when nothing was read.</param>
/// <param name="Fault">Why nothing was read.</param>
/// <param name="Limits">What files may be.</param>
internal sealed record CvRead(CvReview? Review, CvFault Fault, CvOptions Limits) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => Review is { } review ? new CvReviewFact(review) : null;

    /// <inheritdoc/>
    public override IEnumerable<string> OwnWords => [.. CvOwnWords.Of(Review), $"{Limits.MostPages} {Limits.MostBytes / 1_048_576}"];

    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["items"] = Review?.Items.Count ?? 0;
        result["fault"] = Fault.ToString();
    }
}
