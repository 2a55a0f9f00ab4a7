using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Shouldly;

namespace CareerBot.Web.Tests;

/// <summary>Speaks Direct Line 3.0 the way clients do.</summary>
internal sealed class DirectLineDriver(HttpClient http)
{
    private const string Root = "v3/directline";

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Sends a request with a credential; <see langword="null"/> sends none.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? credential, object? body = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, $"{Root}/{path}");
        request.Headers.Authorization = credential is null ? null : new AuthenticationHeaderValue("Bearer", credential);
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        request.Content = body is null ? null : body as HttpContent ?? JsonContent.Create(body);
        return await http.SendAsync(request, Cancel);
    }

    /// <summary>A token for a fresh conversation.</summary>
    public async Task<JsonObject> GenerateAsync(object? parameters = null)
    {
        using var response = await SendAsync(HttpMethod.Post, "tokens/generate", AppFixture.Secret, parameters);
        return await ReadAsync(response);
    }

    /// <summary>A conversation begun, with its token and stream.</summary>
    public async Task<DirectLineTalk> StartAsync(object? parameters = null)
    {
        var generated = await GenerateAsync(parameters);
        using var response = await SendAsync(HttpMethod.Post, "conversations", (string)generated["token"]!, new { locale = "en-US" });
        var started = await ReadAsync(response);
        return new DirectLineTalk(this, started);
    }

    /// <summary>Opens a stream.</summary>
    public static async Task<ClientWebSocket> OpenAsync(string streamUrl, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new Uri(streamUrl), Cancel);
        return socket;
    }

    /// <summary>Reads a successful answer.</summary>
    public static async Task<JsonObject> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(Cancel);
        response.IsSuccessStatusCode.ShouldBeTrue($"{(int)response.StatusCode}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    /// <summary>Reads the code of a refusal.</summary>
    public static async Task<string> ErrorCodeAsync(HttpResponseMessage response)
    {
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancel))!["error"]!;
        ((string?)body["message"]).ShouldNotBeNullOrEmpty();
        return (string)body["code"]!;
    }
}
