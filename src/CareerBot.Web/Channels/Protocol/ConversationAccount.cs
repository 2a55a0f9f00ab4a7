namespace CareerBot.Web.Channels.Protocol;

/// <summary>A conversation on a channel.</summary>
/// <param name="Id">The id.</param>
/// <param name="ConversationType"><c>personal</c>, <c>groupChat</c> or <c>channel</c>; absent elsewhere than on Teams.</param>
/// <param name="TenantId">The organization; absent elsewhere than on Teams.</param>
internal sealed record ConversationAccount(string? Id, string? ConversationType = null, string? TenantId = null);
