using CareerBot.Web.Channels.Protocol;

namespace CareerBot.Web.Channels.DirectLine;

/// <summary>
/// What can be wrong with a request. 403 is kept for tokens: Web Chat ends its session for good when it sees one.
/// </summary>
internal static class DirectLineFaults
{
    /// <summary>No credential.</summary>
    public static ProtocolFault NoCredential { get; } = new(
        StatusCodes.Status401Unauthorized, "MissingCredentials", "Send the header Authorization: Bearer with a token.");

    /// <summary>The credential opens something else.</summary>
    public static ProtocolFault WrongCredential { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "This credential does not open that. Use the token of this conversation, or the secret to generate tokens.");

    /// <summary>Nobody began such a conversation, or it was erased.</summary>
    public static ProtocolFault NoConversation { get; } = new(
        StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation. Start a new one.");

    /// <summary>A watermark this server never gave.</summary>
    public static ProtocolFault BadWatermark { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "Send the watermark as it was received, or none.");

    /// <summary>A user id of the wrong form.</summary>
    public static ProtocolFault BadUser { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "Begin user.id with dl_, followed by letters, digits, hyphens or underscores that nobody can guess.");

    /// <summary>A body of the wrong form.</summary>
    public static ProtocolFault BadBody { get; } = new(
        StatusCodes.Status400BadRequest, "BadSyntax", "Send the parameters as a JSON object, or no body.");

    /// <summary>An upload of the wrong form.</summary>
    public static ProtocolFault BadUpload { get; } = new(
        StatusCodes.Status400BadRequest, "BadSyntax", "Send the activity and at least one file as parts of a form, or one file as the whole body.");

    /// <summary>A file of too many bytes.</summary>
    public static ProtocolFault FileTooLarge { get; } = new(
        StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The file is too large. The conversation says how large it may be.");

    /// <summary>A file of a kind that is not read.</summary>
    public static ProtocolFault UnknownFile { get; } = new(
        StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Send a PDF, DOCX or TXT file, or paste the text into a message.");

    /// <summary>Not an upgrade.</summary>
    public static ProtocolFault NoUpgrade { get; } = new(
        StatusCodes.Status400BadRequest, "BadArgument", "Open the stream as a WebSocket, or poll the activities.");

    /// <summary>A page of a site that may not use the token.</summary>
    public static ProtocolFault ForeignOrigin { get; } = new(
        StatusCodes.Status403Forbidden, "BadArgument", "The token was made for pages of another site.");

    /// <summary>Too much at once.</summary>
    public static ProtocolFault TooMany { get; } = new(
        StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests. Try again after the time in Retry-After.");

    /// <summary>Refuses a page of another site.</summary>
    public static IResult RefuseForeignOrigin() => ForeignOrigin.ToResult();
}
