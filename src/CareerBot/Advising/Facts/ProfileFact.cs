using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>What is known about the person.</summary>
/// <param name="Profile">The profile.</param>
public sealed record ProfileFact(Profile Profile) : Fact
{
    /// <inheritdoc/>
    public override string Kind => "profile";
}
