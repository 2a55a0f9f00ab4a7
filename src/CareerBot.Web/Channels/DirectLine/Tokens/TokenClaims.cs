namespace CareerBot.Web.Channels.DirectLine;

/// <summary>What a token says.</summary>
/// <param name="Conversation">The one conversation it opens.</param>
/// <param name="User">The person it speaks for; begins with <c>dl_</c>.</param>
/// <param name="Origins">The sites whose pages may use it; empty for any caller.</param>
internal sealed record TokenClaims(string Conversation, string User, IReadOnlyList<string> Origins)
{
    /// <summary>Whether a page of this origin may use the token; callers that are no pages send none.</summary>
    public bool Allows(string? origin) =>
        string.IsNullOrEmpty(origin) || Origins.Count == 0 || Origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
