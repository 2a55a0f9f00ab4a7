using System.Net;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class GateTests(DeveloperHost developer) : IClassFixture<DeveloperHost>
{
    private const string Token = "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.";

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Staging", null)]
    [InlineData("Development", "http://0.0.0.0:0")]
    public async Task Nobody_is_heard_where_others_could_be_speaking(string environment, string? listen)
    {
        await using var app = new AppFixture(environment, listen, []);

        using var response = await DeveloperHost.PostAsync(app, developer.Message("let me in").ToJsonString());

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        app.Advisor.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_nobody_checks_opens_nothing()
    {
        await using var app = new AppFixture();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(developer.Message("let me in").ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Authorization", Token);

        using var response = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
