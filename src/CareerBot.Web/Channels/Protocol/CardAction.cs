namespace CareerBot.Web.Channels.Protocol;

/// <summary>A button.</summary>
/// <param name="Type"><c>imBack</c>: the value is said for the person.</param>
/// <param name="Title">What it reads.</param>
/// <param name="Value">What is said.</param>
internal sealed record CardAction(string Type, string Title, string Value);
