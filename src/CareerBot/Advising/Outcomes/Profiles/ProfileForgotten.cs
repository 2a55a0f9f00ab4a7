using CareerBot.Careers;

namespace CareerBot.Advising.Outcomes;

/// <summary>Items were removed from the profile.</summary>
/// <param name="Slots">The slots removed; empty when nothing was held under them.</param>
/// <param name="Skills">Single skills removed.</param>
internal sealed record ProfileForgotten(IReadOnlyList<string> Slots, IReadOnlyList<SkillId> Skills) : Outcome;
