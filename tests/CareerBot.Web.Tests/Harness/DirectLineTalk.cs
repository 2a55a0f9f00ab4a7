using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace CareerBot.Web.Tests;

/// <summary>One conversation, as a client sees it.</summary>
internal sealed class DirectLineTalk(DirectLineDriver driver, JsonObject started)
{
    public string Id => (string)started["conversationId"]!;

    public string Token => (string)started["token"]!;

    public string StreamUrl => (string)started["streamUrl"]!;

    /// <summary>The same conversation, spoken to another host.</summary>
    public DirectLineTalk Through(DirectLineDriver other) => new(other, started);

    public Task<HttpResponseMessage> PostAsync(object activity) =>
        driver.SendAsync(HttpMethod.Post, $"conversations/{Id}/activities", Token, activity);

    /// <summary>Says something.</summary>
    /// <returns>The id given to it.</returns>
    public async Task<string> SayAsync(string text, string locale = "en-US")
    {
        using var response = await PostAsync(new { type = "message", text, from = new { id = "me" }, locale });
        return (string)(await DirectLineDriver.ReadAsync(response))["id"]!;
    }

    /// <summary>What came after a watermark.</summary>
    public async Task<JsonObject> GetAsync(string? watermark = null)
    {
        using var response = await driver.SendAsync(
            HttpMethod.Get, $"conversations/{Id}/activities?watermark={watermark}", Token);
        return await DirectLineDriver.ReadAsync(response);
    }

    /// <summary>Waits for the bot's messages.</summary>
    public async Task<IReadOnlyList<JsonObject>> BotMessagesAsync(int count)
    {
        while (true)
        {
            var all = await AllAsync();
            var said = all.Where(activity => (string?)activity["from"]?["role"] == "bot").ToList();
            if (said.Count >= count)
            {
                return said;
            }

            await Task.Delay(25, DirectLineDriver.Cancel);
        }
    }

    /// <summary>Says something and waits for what the bot answers.</summary>
    public async Task<JsonObject> AskAsync(string text, string locale = "en-US") => await ReplyToAsync(await SayAsync(text, locale));

    /// <summary>Waits for what answers a message.</summary>
    public async Task<JsonObject> ReplyToAsync(string id)
    {
        while (true)
        {
            if ((await AllAsync()).FirstOrDefault(activity => (string?)activity["replyToId"] == id) is { } reply)
            {
                return reply;
            }

            await Task.Delay(25, DirectLineDriver.Cancel);
        }
    }

    /// <summary>Everything said so far.</summary>
    public async Task<IReadOnlyList<JsonObject>> AllAsync()
    {
        var all = new List<JsonObject>();
        string? watermark = null;
        while (true)
        {
            var set = await GetAsync(watermark);
            var page = set["activities"]!.AsArray().OfType<JsonObject>().ToList();
            if (page.Count == 0)
            {
                return all;
            }

            all.AddRange(page);
            watermark = (string)set["watermark"]!;
        }
    }

    public Task<ClientWebSocket> OpenAsync() => DirectLineDriver.OpenAsync(StreamUrl);

    /// <summary>The next frame with content.</summary>
    public static async Task<JsonObject> FrameAsync(ClientWebSocket socket)
    {
        var buffer = new byte[512 * 1024];
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), DirectLineDriver.Cancel);
            length += received.Count;
            if (received.EndOfMessage && length > 0)
            {
                return JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, length))!.AsObject();
            }
        }
    }

    /// <summary>Frames until one holds an activity that fits.</summary>
    public static async Task<JsonObject> ActivityAsync(ClientWebSocket socket, Func<JsonObject, bool> fits)
    {
        while (true)
        {
            var frame = await FrameAsync(socket);
            if (frame["activities"]!.AsArray().OfType<JsonObject>().FirstOrDefault(fits) is { } activity)
            {
                return activity;
            }
        }
    }

    public static long Number(JsonNode? watermark) => long.Parse((string)watermark!, CultureInfo.InvariantCulture);
}
