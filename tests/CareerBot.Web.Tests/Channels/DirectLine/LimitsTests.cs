using System.Net;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class LimitsTests
{
    [Fact]
    public async Task Too_many_visits_from_one_address_are_told_when_to_come_back()
    {
        await using var app = new AppFixture("Production", ("DirectLine:Limits:ChatTokensPerMinute", "2"));
        await PostTokenAsync(app);
        await PostTokenAsync(app);

        using var response = await PostTokenAsync(app);

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("TooManyRequests");
    }

    [Fact]
    public async Task A_flood_of_messages_is_refused_after_a_burst_was_let_through()
    {
        await using var app = new AppFixture("Production", ("DirectLine:Limits:MessagesPerMinute", "5"));
        var talk = await app.DirectLine.StartAsync();

        var answers = Enumerable.Range(0, 12).Select(number => talk.PostAsync(new { type = "message", text = $"{number}" })).ToList();
        var first = new List<HttpStatusCode>();
        await foreach (var answer in Task.WhenEach(answers).Take(8))
        {
            first.Add((await answer).StatusCode);
        }

        first.Count(status => status == HttpStatusCode.OK).ShouldBe(5);
        first.Count(status => status == HttpStatusCode.TooManyRequests).ShouldBe(3);
    }

    [Fact]
    public async Task Requests_of_one_conversation_do_not_use_up_anothers()
    {
        await using var app = new AppFixture("Production", ("DirectLine:Limits:RequestsPerMinute", "3"));
        var busy = await app.DirectLine.StartAsync();
        var calm = await app.DirectLine.StartAsync();
        for (var request = 0; request < 3; request++)
        {
            await busy.GetAsync();
        }

        using var refused = await app.DirectLine.SendAsync(HttpMethod.Get, $"conversations/{busy.Id}/activities", busy.Token);
        using var served = await app.DirectLine.SendAsync(HttpMethod.Get, $"conversations/{calm.Id}/activities", calm.Token);

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        served.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> PostTokenAsync(AppFixture app) =>
        app.Http.PostAsync("chat/token", null, DirectLineDriver.Cancel);
}
