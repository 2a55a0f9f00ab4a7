namespace CareerBot.Web.Channels.Protocol;

/// <summary>An error in the protocol's words.</summary>
/// <param name="Code">For programs, for example <c>TokenExpired</c>.</param>
/// <param name="Message">For people: what to do next.</param>
internal sealed record ProtocolError(string Code, string Message);
