namespace CareerBot.Web.Channels.Protocol;

/// <summary>Names what was stored.</summary>
/// <param name="Id">Its id.</param>
internal sealed record ResourceResponse(string Id);
