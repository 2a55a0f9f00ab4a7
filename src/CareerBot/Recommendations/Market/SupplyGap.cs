using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>One skill's demand against what the center can still teach of it: a line of the planning list. 供需差距</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Postings">Open postings asking for it.</param>
/// <param name="DemandShare">Their share of all open postings, 0..1.</param>
/// <param name="Courses">Courses that teach it and can still be joined.</param>
/// <param name="Seats">Free seats in their coming sessions.</param>
/// <param name="SelfPaced">Whether a self-paced course teaches it, which has no number of seats.</param>
public sealed record SupplyGap(SkillId Skill, int Postings, double DemandShare, int Courses, int Seats, bool SelfPaced);
