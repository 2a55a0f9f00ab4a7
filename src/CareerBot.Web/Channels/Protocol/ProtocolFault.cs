namespace CareerBot.Web.Channels.Protocol;

/// <summary>Why a request is refused.</summary>
/// <param name="Status">The status to answer.</param>
/// <param name="Code">The code for programs.</param>
/// <param name="Message">What to do next.</param>
internal sealed record ProtocolFault(int Status, string Code, string Message)
{
    /// <summary>The answer in the protocol's shape.</summary>
    public IResult ToResult() => Results.Json(
        new ErrorResponse(new ProtocolError(Code, Message)), WireJson.Format.ErrorResponse, statusCode: Status);

    /// <summary>Writes the answer where no result can be returned.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return context.Response.WriteAsJsonAsync(
            new ErrorResponse(new ProtocolError(Code, Message)),
            WireJson.Format.ErrorResponse,
            cancellationToken: context.RequestAborted);
    }
}
