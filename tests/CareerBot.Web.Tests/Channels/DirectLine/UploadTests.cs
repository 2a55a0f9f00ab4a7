using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class UploadTests(Demonstration demonstration)
{
    private static readonly string[] Secrets = [SampleCv.Phone, SampleCv.Mail, "13800000000", "张三"];

    private DirectLineDriver Driver => demonstration.Host.DirectLine;

    public static TheoryData<string, byte[]> Files => new()
    {
        { "application/pdf", SampleCv.Pdf },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", SampleCv.Docx },
        { "text/plain", SampleCv.Txt },
    };

    public static TheoryData<string, byte[], HttpStatusCode, string> Unreadable => new()
    {
        { "zh-CN", "%PDF-1.7 broken"u8.ToArray(), HttpStatusCode.OK, "损坏" },
        { "en-US", "%PDF-1.7 broken"u8.ToArray(), HttpStatusCode.OK, "damaged" },
        { "en-US", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0], HttpStatusCode.UnsupportedMediaType, "PDF, DOCX and TXT" },
        { "zh-CN", new byte[6_000_000], HttpStatusCode.RequestEntityTooLarge, "5 MB" },
        { "en-US", new byte[40_000_000], HttpStatusCode.RequestEntityTooLarge, "5 MB" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_read_and_shown_for_review(string type, byte[] file)
    {
        var talk = await Driver.StartAsync();
        using var form = SampleCv.Form(file, type: type);

        var reply = await talk.ReplyToAsync(await UploadAsync(talk, form));

        var items = Fact(reply, "cvReview")!["items"]!.AsArray();
        items.Count(item => (string?)item!["kind"] == "experience").ShouldBe(2);
        items.Select(item => (string?)item!["skill"]).ShouldContain("sql");
        reply["attachments"]![0]!["contentType"]!.ToString().ShouldBe("application/vnd.microsoft.card.adaptive");
    }

    [Fact]
    public async Task Nothing_of_a_file_is_known_before_the_person_keeps_it()
    {
        var talk = await Driver.StartAsync();
        using var form = SampleCv.Form(SampleCv.Pdf);
        await talk.ReplyToAsync(await UploadAsync(talk, form));

        var before = Fact(await talk.AskAsync("你知道我什么？", "zh-CN"), "profile")!;
        await talk.AskAsync("全部保留", "zh-CN");
        var after = Fact(await talk.AskAsync("你知道我什么？", "zh-CN"), "profile")!;

        before["skills"]!.AsArray().ShouldBeEmpty();
        before["experiences"]!.AsArray().ShouldBeEmpty();
        after["experiences"]!.AsArray().Count.ShouldBe(2);
        after["experiences"]![0]!["employer"].ShouldBeNull();
        after["education"]!.ToString().ShouldBe("bachelor");
    }

    [Fact]
    public async Task Neither_the_file_nor_personal_details_are_stored_or_sent_back()
    {
        using var storage = demonstration.NewStorage();
        await using var host = Demonstration.Start(storage.Path);
        var talk = await host.DirectLine.StartAsync();
        using var form = SampleCv.Form(SampleCv.Pdf);
        await talk.ReplyToAsync(await UploadAsync(talk, form, host.DirectLine));
        await talk.AskAsync(SampleCv.Text, "zh-CN");
        await talk.AskAsync("保留公司名，全部保留", "zh-CN");

        var wire = string.Concat((await talk.AllAsync()).Select(activity => activity.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })));
        var stored = await EverythingAsync(Path.Combine(storage.Path, "conversations.db"));

        Secrets.Where(secret => wire.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty();
        Secrets.Where(secret => stored.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_file_that_cannot_be_read_is_answered_in_the_persons_language(string locale, byte[] file, HttpStatusCode status, string words)
    {
        var generated = await Driver.GenerateAsync();
        using var started = await Driver.SendAsync(HttpMethod.Post, "conversations", (string)generated["token"]!, new { locale });
        var talk = new DirectLineTalk(Driver, await DirectLineDriver.ReadAsync(started));
        using var form = SampleCv.Form(file, type: "application/pdf", locale: locale);

        using var response = await PostAsync(talk, form, Driver);
        var reply = (await talk.BotMessagesAsync(2))[1];

        response.StatusCode.ShouldBe(status);
        reply["text"]!.ToString().ShouldContain(words);
        (await talk.AskAsync(locale == "zh-CN" ? "有哪些课程？" : "What courses are there?", locale))["text"]!.ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Words_sent_with_a_file_are_heard_too()
    {
        var talk = await Driver.StartAsync();
        using var form = SampleCv.Form(SampleCv.Txt, type: "text/plain", text: "我想转AI产品经理，每周10小时");

        await talk.ReplyToAsync(await UploadAsync(talk, form));
        var profile = Fact(await talk.AskAsync("你知道我什么？", "zh-CN"), "profile")!;

        profile["target"].ShouldNotBeNull();
        profile["hoursPerWeek"]!.GetValue<double>().ShouldBe(10);
        profile["experiences"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_can_be_the_whole_body()
    {
        var talk = await Driver.StartAsync();
        using var body = new ByteArrayContent(SampleCv.Docx);
        body.Headers.ContentType = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        var reply = await talk.ReplyToAsync(await UploadAsync(talk, body));

        Fact(reply, "cvReview").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_form_without_a_file_is_a_bad_request()
    {
        var talk = await Driver.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent("{"), "activity" } };
        form.First().Headers.ContentType = new("application/vnd.microsoft.activity");

        using var response = await PostAsync(talk, form, Driver);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DirectLineDriver.ErrorCodeAsync(response)).ShouldBe("BadSyntax");
    }

    [Fact]
    public async Task A_token_of_another_conversation_opens_no_upload()
    {
        var (mine, other) = (await Driver.StartAsync(), await Driver.StartAsync());
        using var form = SampleCv.Form(SampleCv.Txt, type: "text/plain");

        using var response = await Driver.SendAsync(HttpMethod.Post, $"conversations/{other.Id}/upload?userId=x", mine.Token, form);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_a_card_says_is_heard_like_words()
    {
        var talk = await Driver.StartAsync();
        using var form = SampleCv.Form(SampleCv.Txt, type: "text/plain");
        await talk.ReplyToAsync(await UploadAsync(talk, form));

        using var changed = await talk.PostAsync(new { type = "message", from = new { id = "me" }, locale = "zh-CN", value = new Dictionary<string, string> { ["say"] = "第1条改成：{title-1}；{period-1}", ["title-1"] = "高级数据分析师", ["period-1"] = "2019年3月–2024年" } });
        var change = await talk.ReplyToAsync((string)(await DirectLineDriver.ReadAsync(changed))["id"]!);
        using var kept = await talk.PostAsync(new { type = "message", from = new { id = "me" }, locale = "zh-CN", value = new Dictionary<string, string> { ["say"] = "{names}\n只保留 {n1} {n2} {n3}", ["names"] = "保留公司名", ["n1"] = "1", ["n2"] = "", ["n3"] = "3" } });
        var profile = Fact(await talk.ReplyToAsync((string)(await DirectLineDriver.ReadAsync(kept))["id"]!), "profile")!;

        Fact(change, "cvReview")!["items"]![0]!["to"]!.ToString().ShouldBe("2024");
        var job = profile["experiences"]!.AsArray().ShouldHaveSingleItem()!;
        job["title"]!.ToString().ShouldBe("高级数据分析师");
        job["employer"]!.ToString().ShouldBe("上海星野数据科技有限公司");
        profile["skills"]!.AsArray().ShouldBeEmpty();
    }

    private static JsonNode? Fact(JsonObject reply, string kind) =>
        reply["channelData"]!["careerbot"]!["facts"]!.AsArray().FirstOrDefault(fact => (string?)fact!["kind"] == kind);

    private Task<string> UploadAsync(DirectLineTalk talk, HttpContent body) => UploadAsync(talk, body, Driver);

    private static async Task<string> UploadAsync(DirectLineTalk talk, HttpContent body, DirectLineDriver driver)
    {
        using var response = await PostAsync(talk, body, driver);
        return (string)(await DirectLineDriver.ReadAsync(response))["id"]!;
    }

    private static Task<HttpResponseMessage> PostAsync(DirectLineTalk talk, HttpContent body, DirectLineDriver driver) =>
        driver.SendAsync(HttpMethod.Post, $"conversations/{talk.Id}/upload?userId=dl_kim", talk.Token, body);

    /// <summary>Every text of every table, as stored.</summary>
    private static async Task<string> EverythingAsync(string file)
    {
        await using var database = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        await database.OpenAsync(DirectLineDriver.Cancel);
        var all = new List<string>();
        foreach (var table in new[] { "conversations", "turns", "transcript" })
        {
            await using var command = database.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var rows = await command.ExecuteReaderAsync(DirectLineDriver.Cancel);
            while (await rows.ReadAsync(DirectLineDriver.Cancel))
            {
                all.AddRange(Enumerable.Range(0, rows.FieldCount).Select(column => System.Text.RegularExpressions.Regex.Unescape(rows.GetValue(column).ToString()!)));
            }
        }

        return string.Join('\n', all);
    }
}
