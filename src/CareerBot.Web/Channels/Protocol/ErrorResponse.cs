namespace CareerBot.Web.Channels.Protocol;

/// <summary>How the protocol words an error.</summary>
/// <param name="Error">The error.</param>
internal sealed record ErrorResponse(ProtocolError Error);
