using System.Text;
using System.Text.Json.Nodes;

namespace CareerBot.Web.Tests;

/// <summary>The host as a developer starts it, with a connector on the same machine.</summary>
public sealed class DeveloperHost : IAsyncLifetime
{
    public AppFixture App { get; } = new("Development", ("Conversations:SweepInterval", "00:00:00.200"));

    public LoopbackConnector Connector { get; } = new();

    /// <summary>A message as the Agents Playground sends it.</summary>
    public JsonObject Message(string text) => new()
    {
        ["type"] = "message",
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = Connector.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = "29:person", ["name"] = "Kim", ["aadObjectId"] = "00000000-0000-0000-0000-000000000001" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = $"a:talk|{Guid.NewGuid():N}/2=", ["conversationType"] = "personal", ["tenantId"] = "t" },
        ["locale"] = "en-US",
        ["text"] = text,
    };

    public Task<HttpResponseMessage> PostAsync(JsonNode activity) => PostAsync(App, activity.ToJsonString());

    public static async Task<HttpResponseMessage> PostAsync(AppFixture app, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await app.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public ValueTask InitializeAsync() => Connector.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
