namespace CareerBot.Careers;

/// <summary>How people reach the center.</summary>
/// <param name="Phone">Telephone; <see langword="null"/> when not stated.</param>
/// <param name="Email">E-mail; <see langword="null"/> when not stated.</param>
/// <param name="Counselor">Where and when to meet a counselor; <see langword="null"/> when not stated.</param>
/// <param name="HelpLines">Local help lines for people in distress.</param>
public sealed record CenterContacts(string? Phone, string? Email, LocalText? Counselor, IReadOnlyList<HelpLine> HelpLines);
