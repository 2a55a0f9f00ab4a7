using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace CareerBot.Web.Tests;

/// <summary>A connector on this machine that keeps what it is sent, with the address as it came over the wire.</summary>
public sealed class LoopbackConnector : IAsyncLifetime
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Address, JsonObject Activity)> _received = [];
    private readonly ConcurrentQueue<int> _answers = [];

    public LoopbackConnector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(KeepAsync);
    }

    public string ServiceUrl => _app.Urls.First() + "/_connector/";

    public IReadOnlyList<(string Address, JsonObject Activity)> Messages =>
        [.. _received.Where(sent => (string?)sent.Activity["type"] == "message")];

    /// <summary>The statuses of the next answers; then 200 again.</summary>
    public void AnswerWith(params int[] statuses)
    {
        foreach (var status in statuses)
        {
            _answers.Enqueue(status);
        }
    }

    /// <summary>Waits for messages whose words fit.</summary>
    public async Task<IReadOnlyList<(string Address, JsonObject Activity)>> MessagesAsync(Func<string, bool> fits, int count = 1)
    {
        while (true)
        {
            var found = Messages.Where(sent => fits((string?)sent.Activity["text"] ?? "")).ToList();
            if (found.Count >= count)
            {
                return found;
            }

            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask InitializeAsync() => await _app.StartAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        var address = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        _received.Enqueue((address, body!.AsObject()));
        context.Response.StatusCode = (string?)body["type"] == "message" && _answers.TryDequeue(out var status) ? status : 200;
        if (context.Response.StatusCode == StatusCodes.Status429TooManyRequests)
        {
            context.Response.Headers.RetryAfter = "1";
        }
    }
}
