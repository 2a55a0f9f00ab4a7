using System.Net;
using System.Text.Json.Nodes;
using CareerBot.Web.Channels.DirectLine;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class TokensTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly JsonWebTokenHandler Jwt = new();

    [Fact]
    public async Task Generating_a_token_needs_a_credential()
    {
        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "tokens/generate", credential: null);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("MissingCredentials");
    }

    [Fact]
    public async Task A_token_cannot_generate_tokens()
    {
        var token = (string)(await app.DirectLine.GenerateAsync())["token"]!;

        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "tokens/generate", token);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task A_generated_token_is_a_JWT_for_thirty_minutes_that_names_a_user_who_cannot_be_guessed()
    {
        var generated = await app.DirectLine.GenerateAsync();

        ((int)generated["expires_in"]!).ShouldBe(1800);
        var jwt = Jwt.ReadJsonWebToken((string)generated["token"]!);
        (jwt.ValidTo - jwt.ValidFrom).ShouldBe(TimeSpan.FromSeconds(1800));
        jwt.GetPayloadValue<string>("conv").ShouldBe((string)generated["conversationId"]!);
        jwt.GetPayloadValue<string>("user").ShouldMatch("^dl_[A-Za-z0-9_-]{22}$");
    }

    [Fact]
    public async Task A_user_id_given_at_generation_is_in_the_token()
    {
        var generated = await app.DirectLine.GenerateAsync(new { user = new { id = "dl_kim-42" } });

        var jwt = Jwt.ReadJsonWebToken((string)generated["token"]!);

        jwt.GetPayloadValue<string>("user").ShouldBe("dl_kim-42");
    }

    [Theory]
    [InlineData("kim")]
    [InlineData("dl_")]
    [InlineData("dl_a b")]
    public async Task A_user_id_of_the_wrong_form_is_refused(string id)
    {
        using var response = await app.DirectLine.SendAsync(
            HttpMethod.Post, "tokens/generate", AppFixture.Secret, new { user = new { id } });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task Parameters_that_are_no_JSON_are_refused()
    {
        using var body = new StringContent("{", System.Text.Encoding.UTF8, "application/json");

        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "tokens/generate", AppFixture.Secret, body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadSyntax");
    }

    [Fact]
    public async Task A_refreshed_token_opens_the_same_conversation()
    {
        var generated = await app.DirectLine.GenerateAsync();

        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "tokens/refresh", (string)generated["token"]!);
        var refreshed = await DirectLineDriver.ReadAsync(response);

        ((string)refreshed["conversationId"]!).ShouldBe((string)generated["conversationId"]!);
        ((int)refreshed["expires_in"]!).ShouldBe(1800);
    }

    [Fact]
    public async Task A_token_of_one_conversation_does_not_open_another()
    {
        var mine = await app.DirectLine.StartAsync();
        var other = await app.DirectLine.StartAsync();

        using var response = await app.DirectLine.SendAsync(HttpMethod.Get, $"conversations/{other.Id}/activities", mine.Token);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadArgument");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCIsInVzZXIiOiJkbF94In0.")]
    public async Task A_token_nobody_signed_is_refused(string token)
    {
        using var response = await app.DirectLine.SendAsync(HttpMethod.Post, "tokens/refresh", token);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadArgument");
    }

    [Fact]
    public async Task A_token_in_the_wrong_scheme_counts_as_none()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/tokens/refresh");
        request.Headers.TryAddWithoutValidation("Authorization", "Basic abc");

        using var response = await app.Http.SendAsync(request, DirectLineDriver.Cancel);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_expired_token_says_so()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(50));
        var tokens = new DirectLineTokens(Key(), Options.Create(new DirectLineOptions()), clock);
        var token = tokens.Write(DirectLineTokens.Fresh(null, []), TokenPurpose.Conversation);

        clock.Advance(TimeSpan.FromSeconds(1800));
        var (claims, fault) = await tokens.ReadAsync(token, TokenPurpose.Conversation);

        claims.ShouldBeNull();
        fault!.Code.ShouldBe("TokenExpired");
        fault.Status.ShouldBe(403);
    }

    [Fact]
    public async Task Each_kind_of_token_opens_nothing_else()
    {
        var tokens = new DirectLineTokens(Key(), Options.Create(new DirectLineOptions()), TimeProvider.System);
        var claims = DirectLineTokens.Fresh(null, []);
        var kinds = Enum.GetValues<TokenPurpose>();

        var opened = new List<(TokenPurpose Written, TokenPurpose Read)>();
        foreach (var (written, read) in kinds.SelectMany(written => kinds.Select(read => (written, read))))
        {
            if ((await tokens.ReadAsync(tokens.Write(claims, written), read)).Claims is not null)
            {
                opened.Add((written, read));
            }
        }

        opened.ShouldBe(kinds.Select(kind => (kind, kind)));
    }

    [Fact]
    public async Task A_restarted_site_still_reads_its_tokens()
    {
        var first = new DirectLineTokens(Key(), Options.Create(new DirectLineOptions()), TimeProvider.System);
        var token = first.Write(DirectLineTokens.Fresh("dl_kim", ["https://center.example"]), TokenPurpose.Return);

        var second = new DirectLineTokens(Key(), Options.Create(new DirectLineOptions()), TimeProvider.System);
        var (claims, _) = await second.ReadAsync(token, TokenPurpose.Return);

        claims!.User.ShouldBe("dl_kim");
        claims.Origins.ShouldBe(["https://center.example"]);
    }

    [Fact]
    public void The_signing_key_is_readable_by_its_owner_only()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Files have owners' modes on Unix only.");
        _ = Key().Value;

        var mode = OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(Path.Combine(app.StorageFolder, "directline.key"));

        mode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task The_secret_stands_in_no_page_or_script()
    {
        string[] files = ["/?lang=en", "/chat.js", "/chat-look.js", "/theme.js"];

        var texts = await Task.WhenAll(files.Select(file => app.Http.GetStringAsync(file, DirectLineDriver.Cancel)));

        texts.ShouldAllBe(text => !text.Contains(AppFixture.Secret));
    }

    [Fact]
    public async Task The_holder_of_the_secret_can_read_a_conversation()
    {
        var talk = await app.DirectLine.StartAsync();

        using var response = await app.DirectLine.SendAsync(
            HttpMethod.Get, $"conversations/{talk.Id}/activities", AppFixture.Secret);

        (await DirectLineDriver.ReadAsync(response))["activities"].ShouldBeOfType<JsonArray>();
    }

    private SigningKey Key() => new(
        Options.Create(new DirectLineOptions()), Options.Create(new StorageOptions { Directory = app.StorageFolder }));
}
