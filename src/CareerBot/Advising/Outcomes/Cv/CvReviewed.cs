using System.Text.Json.Nodes;
using CareerBot.Advising.Cv;
using CareerBot.Careers;

namespace CareerBot.Advising.Outcomes;

/// <summary>The person said what to do with what was read of their CV.</summary>
/// <param name="Review">What still waits.</param>
/// <param name="Profile">The profile with what was kept.</param>
/// <param name="Change">What the person wanted.</param>
internal sealed record CvReviewed(CvReview Review, Profile Profile, CvChange Change) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => Review.Items.Count > 0 ? new CvReviewFact(Review) : Change.Keep.Count > 0 ? new ProfileFact(Profile) : null;

    /// <inheritdoc/>
    public override IEnumerable<string> OwnWords => [.. CvOwnWords.Of(Review), $"{Change.Keep.Count} {Change.Drop.Count} {Change.Edits.Count}"];

    /// <inheritdoc/>
    protected override void Describe(JsonObject result, AdvisingTurn turn)
    {
        result["kept"] = Change.Keep.Count;
        result["waiting"] = Review.Items.Count;
    }
}
