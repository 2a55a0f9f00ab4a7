using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CareerBot.Evaluation.StartUp;

/// <summary>Says one thing to a host over Direct Line, as soon as the host listens, and waits for the answer.</summary>
internal static class FirstMessage
{
    /// <summary>The key the host is started with.</summary>
    public const string Secret = "first-answer-measurement";

    private const string Say = "how do refunds work?";
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits for the answer.</summary>
    public static async Task AnsweredAsync(Uri address, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_patience);
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address, "v3/directline/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        var conversation = await BegunAsync(http, patience.Token);
        var activity = new { type = "message", text = Say, locale = "en-US", from = new { id = "dl_measurement" } };
        var posted = await http.PostAsJsonAsync($"conversations/{conversation}/activities", activity, patience.Token);
        posted.EnsureSuccessStatusCode();
        var message = (await posted.Content.ReadFromJsonAsync<JsonObject>(patience.Token))!["id"]!.GetValue<string>();
        while (!await IsAnsweredAsync(http, conversation, message, patience.Token))
        {
            await Task.Delay(s_pause, patience.Token);
        }
    }

    private static async Task<string> BegunAsync(HttpClient http, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                using var begun = await http.PostAsync("conversations", null, cancellationToken);
                begun.EnsureSuccessStatusCode();
                return (await begun.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!["conversationId"]!.GetValue<string>();
            }
            catch (HttpRequestException exception) when (exception.StatusCode is null)
            {
                // Nobody listens yet.
                await Task.Delay(s_pause, cancellationToken);
            }
        }
    }

    private static async Task<bool> IsAnsweredAsync(HttpClient http, string conversation, string message, CancellationToken cancellationToken)
    {
        var set = await http.GetFromJsonAsync<JsonObject>($"conversations/{conversation}/activities", cancellationToken);
        return set!["activities"]!.AsArray().Any(activity => (string?)activity!["replyToId"] == message && (string?)activity["type"] == "message");
    }
}
