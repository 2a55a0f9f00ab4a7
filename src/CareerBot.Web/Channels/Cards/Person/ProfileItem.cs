namespace CareerBot.Web.Channels.Cards;

/// <summary>One thing known about a person.</summary>
/// <param name="Label">What it is, as a heading.</param>
/// <param name="Name">What it is, as it is said in "forget my …".</param>
/// <param name="Value">What is known.</param>
/// <param name="Evidence">The person's own words; empty when they are the value.</param>
internal sealed record ProfileItem(string Label, string Name, string Value, string Evidence = "");
