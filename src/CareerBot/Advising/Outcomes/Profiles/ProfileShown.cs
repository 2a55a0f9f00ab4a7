using CareerBot.Careers;

namespace CareerBot.Advising.Outcomes;

/// <summary>The profile, for the person to see.</summary>
/// <param name="Profile">The profile.</param>
internal sealed record ProfileShown(Profile Profile) : Outcome
{
    /// <inheritdoc/>
    public override Fact? Fact => new ProfileFact(Profile);
}
