namespace CareerBot.Web.Channels.Protocol;

/// <summary>A person or a bot on a channel.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Role"><c>user</c> or <c>bot</c>.</param>
internal sealed record ChannelAccount(string? Id, string? Name = null, string? Role = null);
