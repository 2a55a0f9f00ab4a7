using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>What a plan rested on before a change, so that the change can be taken back.</summary>
/// <param name="Profile">What the person had told.</param>
/// <param name="Path">The plan.</param>
public sealed record EarlierPlan(Profile Profile, ShownPath Path);
