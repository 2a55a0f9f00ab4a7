using System.Net;
using System.Text.Json.Nodes;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class ReceivingTests(DeveloperHost host) : IClassFixture<DeveloperHost>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"","text":"hi"}""")]
    [InlineData("""{"type":"message","type":"event"}""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        using var response = await DeveloperHost.PostAsync(host.App, body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("somethingNew")]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("messageReaction")]
    [InlineData("endOfConversation")]
    public async Task Types_nobody_here_treats_are_accepted_and_not_answered(string type)
    {
        var activity = host.Message("unheard of");
        activity["type"] = type;

        using var response = await host.PostAsync(activity);
        using var after = await host.PostAsync(Following(activity, $"after {type}"));
        await host.Connector.MessagesAsync(text => text.Contains($"after {type}", StringComparison.Ordinal));

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        host.Connector.Messages.ShouldNotContain(sent => ((string?)sent.Activity["text"])!.Contains("unheard of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_call_nobody_here_answers_is_not_implemented()
    {
        var activity = host.Message("");
        activity["type"] = "invoke";
        activity["name"] = "composeExtension/query";

        using var response = await host.PostAsync(activity);

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Only_posting_is_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var response = await host.App.Http.SendAsync(request, Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_huge_activity_is_refused()
    {
        using var response = await host.PostAsync(host.Message(new string('x', 300_000)));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("https://evil.example/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("http://127.0.0.1.evil.example/")]
    [InlineData("http://127.0.0.1@evil.example/")]
    [InlineData("http://me:secret@127.0.0.1/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_elsewhere_is_neither_accepted_nor_called(string? serviceUrl)
    {
        var activity = host.Message("lead me astray");
        activity["serviceUrl"] = serviceUrl;

        using var response = await host.PostAsync(activity);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        host.App.Advisor.Heard.ShouldNotContain(heard => heard.Text == "lead me astray");
    }

    [Theory]
    [InlineData("channelId")]
    [InlineData("conversation")]
    public async Task What_could_not_be_answered_is_refused(string missing)
    {
        var activity = host.Message("hi");
        activity.Remove(missing);

        using var response = await host.PostAsync(activity);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private JsonObject Following(JsonObject before, string text)
    {
        var activity = host.Message(text);
        activity["conversation"] = before["conversation"]!.DeepClone();
        return activity;
    }

    [Fact]
    public async Task A_file_at_an_address_elsewhere_is_not_fetched_and_the_advisor_is_told()
    {
        var activity = host.Message("");
        activity["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<p></p>" },
            new JsonObject { ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = "cv.pdf", ["content"] = new JsonObject { ["downloadUrl"] = "http://169.254.169.254/latest" } });

        using var response = await host.PostAsync(activity);
        await host.Connector.MessagesAsync(text => text.StartsWith("Heard: ", StringComparison.Ordinal) && text.Length < "Heard: x".Length);

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        host.App.Advisor.Heard.ShouldContain(heard => heard.Cv != null && heard.Cv.Fault == CareerBot.Advising.Cv.CvFault.NotFetched);
    }
}
