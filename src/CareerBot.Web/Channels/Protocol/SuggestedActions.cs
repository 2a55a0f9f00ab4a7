namespace CareerBot.Web.Channels.Protocol;

/// <summary>Buttons under a message.</summary>
/// <param name="Actions">The buttons; Teams shows the first three.</param>
/// <param name="To">Whom they are for.</param>
internal sealed record SuggestedActions(IReadOnlyList<CardAction> Actions, IReadOnlyList<string>? To = null);
