using CareerBot.Advising.Embedded.Deciding;
using CareerBot.Advising.Embedded.Wording;
using Microsoft.Extensions.AI;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// The embedded model: a deterministic chat client that calls tools as a language model does. It decides once from
/// the understood message, asks for one tool a round, and words the answer when no call is left.
/// </summary>
internal sealed class EmbeddedChatClient(AdvisingTurn turn, DialoguePlan plan, Composer composer) : IChatClient
{
    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var done = messages
            .Reverse()
            .TakeWhile(message => message.Role != ChatRole.User)
            .Sum(message => message.Contents.OfType<FunctionResultContent>().Count());
        var answer = done < plan.Calls.Count && Resolve(plan.Calls[done], options) is { } call
            ? new ChatMessage(ChatRole.Assistant, [call])
            : new ChatMessage(ChatRole.Assistant, composer.Compose(turn, plan));
        return Task.FromResult(new ChatResponse(answer));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var response = await GetResponseAsync(messages, options, cancellationToken);
        foreach (var update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    /// <summary>Tool names carry the plugin's name in front, in a form that depends on the route; only the end is ours.</summary>
    private static FunctionCallContent? Resolve(PlannedCall call, ChatOptions? options)
    {
        var tool = options?.Tools?.FirstOrDefault(tool =>
            tool.Name == call.Tool || tool.Name.EndsWith($"_{call.Tool}", StringComparison.Ordinal) || tool.Name.EndsWith($"-{call.Tool}", StringComparison.Ordinal));
        return tool is null
            ? null
            : new FunctionCallContent($"call-{call.Tool}", tool.Name, call.Arguments.ToDictionary(argument => argument.Name, argument => argument.Value));
    }
}
