using System.Net;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class OriginsTests
{
    [Theory]
    [InlineData("https://www.center.example", true)]
    [InlineData("https://evil.example", false)]
    public async Task Only_pages_of_configured_sites_may_call_across_origins(string origin, bool allowed)
    {
        await using var app = new AppFixture("Production", ("DirectLine:AllowedOrigins:0", "https://www.center.example"));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "v3/directline/conversations");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");

        using var response = await app.Http.SendAsync(preflight, DirectLineDriver.Cancel);

        response.Headers.Contains("Access-Control-Allow-Origin").ShouldBe(allowed);
    }

    [Fact]
    public async Task A_token_for_one_site_is_refused_from_another()
    {
        await using var app = new AppFixture();
        var generated = await app.DirectLine.GenerateAsync(new { trustedOrigins = new[] { "https://www.center.example" } });

        using var response = await app.DirectLine.SendAsync(
            HttpMethod.Post, "conversations", (string)generated["token"]!, origin: "https://evil.example");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task A_stream_of_a_site_behind_TLS_is_opened_over_TLS()
    {
        await using var app = new AppFixture("Production", ("Hosting:PublicUrl", "https://careers.center.example/bot"));

        var talk = await app.DirectLine.StartAsync();

        talk.StreamUrl.ShouldStartWith("wss://careers.center.example/bot/v3/directline/conversations/");
    }
}
