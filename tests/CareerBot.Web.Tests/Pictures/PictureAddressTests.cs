using System.Buffers.Binary;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CareerBot.Web.Pictures;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace CareerBot.Web.Tests.Pictures;

/// <summary>Pictures on cards, as a channel fetches them: without a person's credentials.</summary>
public sealed class PictureAddressTests(Demonstration demonstration)
{
    private const string Gap = "I know Excel and a little Python. What am I missing for data analyst?";

    [Theory]
    [InlineData("What do employers ask for?", "en-US")]
    [InlineData("人工智能人才的市场需求怎么样？", "zh-CN")]
    [InlineData("What do employers ask for in AI marketing?", "en-US")]
    [InlineData(Gap, "en-US")]
    [InlineData("我会Excel和一点Python，离数据分析师还差什么？", "zh-CN")]
    public async Task An_answer_about_the_market_or_a_gap_brings_a_picture(string question, string locale)
    {
        var image = await PictureOfAsync(question, locale);

        using var picture = await demonstration.Host.Http.GetAsync((string)image["url"]!, TestContext.Current.CancellationToken);

        picture.StatusCode.ShouldBe(HttpStatusCode.OK);
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        picture.Headers.CacheControl!.MaxAge.ShouldNotBeNull();
        picture.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var (width, height, length) = await MeasureAsync(picture);
        width.ShouldBeInRange(800, 1000);
        height.ShouldBeInRange(400, 1700);
        length.ShouldBeLessThan(300 * 1024);
        ((string)image["altText"]!).Length.ShouldBeGreaterThan(60);
    }

    [Fact]
    public async Task The_dark_picture_differs_from_the_light_one()
    {
        var image = await PictureOfAsync("What do employers ask for?", "en-US");
        var dark = (string)image["themedUrls"]![0]!["url"]!;

        var light = await demonstration.Host.Http.GetByteArrayAsync((string)image["url"]!, TestContext.Current.CancellationToken);
        var other = await demonstration.Host.Http.GetByteArrayAsync(dark, TestContext.Current.CancellationToken);

        other.ShouldNotBe(light);
    }

    [Fact]
    public async Task An_address_is_short_and_shows_nothing_of_the_person()
    {
        var address = (string)(await PictureOfAsync(Gap, "en-US"))["url"]!;

        var path = new Uri(address).AbsolutePath;

        address.Length.ShouldBeLessThan(1500);
        Encoding.UTF8.GetBytes(path).ShouldAllBe(letter => letter < 128);
        path.ShouldNotContain("excel", Case.Insensitive);
        path.ShouldNotContain("analyst", Case.Insensitive);
        var sealed_ = System.Buffers.Text.Base64Url.DecodeFromChars(path.AsSpan()["/pictures/".Length..^".png".Length]);
        Encoding.Latin1.GetString(sealed_).ShouldNotContain("excel", Case.Insensitive);
    }

    [Fact]
    public async Task The_same_figures_have_the_same_address()
    {
        var one = await PictureOfAsync("What do employers ask for?", "en-US");
        var two = await PictureOfAsync("What do employers ask for?", "en-US");

        ((string)two["url"]!).ShouldBe((string)one["url"]!);
    }

    [Theory]
    [InlineData("AAAA")]
    [InlineData("made-up_ticket")]
    [InlineData("%2e%2e")]
    [InlineData("")]
    public async Task A_ticket_this_site_did_not_seal_is_not_found(string ticket) =>
        (await StatusAsync($"/pictures/{ticket}.png")).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_changed_or_endless_ticket_is_not_found()
    {
        var path = new Uri((string)(await PictureOfAsync(Gap, "en-US"))["url"]!).AbsolutePath;
        var changed = path[..30] + (path[30] == 'A' ? 'B' : 'A') + path[31..];

        (await StatusAsync(changed)).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync($"/pictures/{new string('A', 8000)}.png")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void A_picture_whose_time_is_over_is_not_found()
    {
        var services = demonstration.Host.Services;
        var studio = services.GetRequiredService<PictureStudio>();
        var tickets = services.GetRequiredService<PictureTickets>();
        var today = services.GetRequiredService<Knowledge.ILiveKnowledge>().Today.DayNumber;
        PictureTicket Ticket(int lastDay) => new(Careers.Language.En, lastDay) { Gap = new GapTicket("data-analyst", 0, false, [], new Dictionary<string, int[]> { ["sql"] = [3, 0, 500] }) };

        studio.Paint(tickets.Seal(Ticket(today)), PictureLook.Light).ShouldNotBeNull();
        studio.Paint(tickets.Seal(Ticket(today - 1)), PictureLook.Light).ShouldBeNull();
    }

    private static async Task<(int Width, int Height, int Length)> MeasureAsync(HttpResponseMessage picture)
    {
        var bytes = await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes.AsSpan(1, 3).ToArray().ShouldBe("PNG"u8.ToArray());
        return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)), bytes.Length);
    }

    private async Task<JsonObject> PictureOfAsync(string question, string locale)
    {
        var talk = await demonstration.Host.DirectLine.StartAsync();
        var answer = await talk.AskAsync(question, locale);
        return answer["attachments"]!.AsArray()
            .SelectMany(card => card!["content"]!["body"]!.AsArray())
            .OfType<JsonObject>()
            .First(element => (string)element["type"]! == "Image");
    }

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await demonstration.Host.Http.GetAsync(path, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
