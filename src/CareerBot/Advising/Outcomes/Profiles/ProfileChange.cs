namespace CareerBot.Advising.Outcomes;

/// <summary>One item of a profile that changed.</summary>
/// <param name="Slot">Its slot.</param>
/// <param name="Key">The id or value it is about, for example a skill's id; empty for a single-valued slot.</param>
internal sealed record ProfileChange(string Slot, string Key = "");
