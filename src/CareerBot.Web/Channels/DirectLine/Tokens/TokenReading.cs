using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>What came of reading a token.</summary>
/// <param name="Claims">What it says; <see langword="null"/> when it is no good.</param>
/// <param name="Fault">What is wrong with it; <see langword="null"/> when it is good.</param>
internal sealed record TokenReading(TokenClaims? Claims, ProtocolFault? Fault)
{
    /// <summary>It was good once.</summary>
    public static TokenReading Expired { get; } = new(null, new ProtocolFault(
        StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired. Start or resume the conversation with a new one."));

    /// <summary>It was never good here.</summary>
    public static TokenReading Invalid { get; } = new(null, new ProtocolFault(
        StatusCodes.Status403Forbidden, "BadArgument", "The token is not valid here. Get one for this conversation."));
}
