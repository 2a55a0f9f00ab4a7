using System.Net;
using System.Text.Json.Nodes;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class ReplyingTests(DeveloperHost host) : IClassFixture<DeveloperHost>
{
    [Fact]
    public async Task An_answer_goes_back_to_where_the_message_came_from()
    {
        var message = host.Message("there and back");
        message["id"] = "1:a|b/c d%2F中";

        using var response = await host.PostAsync(message);
        var (address, reply) = (await host.Connector.MessagesAsync(text => text.Contains("there and back", StringComparison.Ordinal)))[0];

        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var conversation = Uri.EscapeDataString((string)message["conversation"]!["id"]!);
        address.ShouldBe($"/_connector/v3/conversations/{conversation}/activities/1%3Aa%7Cb%2Fc%20d%252F%E4%B8%AD");
        ((string?)reply["from"]!["id"]).ShouldBe("28:bot");
        ((string?)reply["recipient"]!["id"]).ShouldBe("29:person");
        ((string?)reply["conversation"]!["id"]).ShouldBe((string?)message["conversation"]!["id"]);
        ((string?)reply["replyToId"]).ShouldBe("1:a|b/c d%2F中");
        ((string?)reply["channelId"]).ShouldBe("msteams");
    }

    [Fact]
    public async Task An_answer_leaves_out_what_only_a_channel_says()
    {
        using var response = await host.PostAsync(host.Message("nothing more"));

        var reply = (await host.Connector.MessagesAsync(text => text.Contains("nothing more", StringComparison.Ordinal)))[0].Activity;

        string[] theirs = ["id", "timestamp", "serviceUrl", "callerId"];
        reply.Select(member => member.Key).ShouldNotContain(key => theirs.Contains(key));
        reply.ShouldAllBe(member => member.Value != null);
        reply["conversation"]!.AsObject().Select(member => member.Key).ShouldBe(["id"]);
    }

    [Fact]
    public async Task Words_are_labeled_as_generated_with_each_citation_once()
    {
        var message = host.Message("cite please");
        using var response = await host.PostAsync(message);

        var reply = (await host.Connector.MessagesAsync(text => text.Contains("seven days", StringComparison.Ordinal)))[0].Activity;

        var entity = reply["entities"]!.AsArray().Single()!;
        ((string?)entity["type"]).ShouldBe("https://schema.org/Message");
        ((string?)entity["@context"]).ShouldBe("https://schema.org");
        ((string?)entity["@id"]).ShouldBe("");
        ((string?)entity["additionalType"]![0]).ShouldBe("AIGeneratedContent");
        entity["citation"]!.AsArray().Select(claim => (int)claim!["position"]!).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Next_steps_stand_on_the_card_when_there_is_one()
    {
        using var response = await host.PostAsync(host.Message("show learning-path"));

        var reply = (await host.Connector.MessagesAsync(text => text.Contains("learning-path", StringComparison.Ordinal)))[0].Activity;

        reply.ContainsKey("suggestedActions").ShouldBeFalse();
        reply["attachments"]!.AsArray()[^1]!["content"]!["actions"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_message_delivered_three_times_at_once_is_answered_once()
    {
        var message = host.Message("three times");

        var responses = await Task.WhenAll(host.PostAsync(message), host.PostAsync(message), host.PostAsync(message));
        await SettleAsync(message);

        responses.ShouldAllBe(response => response.StatusCode == HttpStatusCode.Accepted);
        Answers("three times").ShouldBe(1);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    [InlineData(403)]
    public async Task An_answer_the_connector_may_have_delivered_is_not_sent_again(int status)
    {
        var message = host.Message($"perhaps {status}");
        host.Connector.AnswerWith(status);

        using var response = await host.PostAsync(message);
        await SettleAsync(message);

        Answers($"perhaps {status}").ShouldBe(1);
        host.Connector.Messages.Count(sent => IsIn(sent.Activity, message)).ShouldBe(2);
    }

    [Fact]
    public async Task An_answer_refused_for_now_is_sent_when_the_connector_asked_for_it()
    {
        var message = host.Message("patience");
        host.Connector.AnswerWith(429);

        var before = TimeProvider.System.GetTimestamp();
        using var response = await host.PostAsync(message);
        await host.Connector.MessagesAsync(text => text.Contains("patience", StringComparison.Ordinal), count: 2);

        TimeProvider.System.GetElapsedTime(before).ShouldBeGreaterThan(TimeSpan.FromMilliseconds(990));
        await SettleAsync(message);
        Answers("patience").ShouldBe(2);
    }

    [Fact]
    public async Task Arrivals_in_any_order_are_greeted_once()
    {
        var joined = host.Message("");
        joined["type"] = "conversationUpdate";
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" }, new JsonObject { ["id"] = "29:person" });
        var installed = joined.DeepClone().AsObject();
        installed["type"] = "installationUpdate";
        installed["action"] = "add";

        await Task.WhenAll(host.PostAsync(installed), host.PostAsync(joined));
        await SettleAsync(joined);

        host.Connector.Messages.Count(sent => IsIn(sent.Activity, joined) && (string?)sent.Activity["text"] == "Hello!").ShouldBe(1);
    }

    [Fact]
    public async Task The_bots_own_arrival_is_not_greeted()
    {
        var joined = host.Message("");
        joined["type"] = "conversationUpdate";
        joined["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });

        using var response = await host.PostAsync(joined);
        await SettleAsync(joined);

        host.Connector.Messages.Count(sent => IsIn(sent.Activity, joined)).ShouldBe(1);
    }

    /// <summary>Says one thing more in a conversation: Turns are answered in order, so all before it are answered then.</summary>
    private async Task SettleAsync(JsonObject message)
    {
        var last = host.Message($"settled {Guid.NewGuid():N}");
        last["conversation"] = message["conversation"]!.DeepClone();
        using var response = await host.PostAsync(last);
        await host.Connector.MessagesAsync(text => text.Contains((string)last["text"]!, StringComparison.Ordinal));
    }

    private int Answers(string words) =>
        host.Connector.Messages.Count(sent => ((string?)sent.Activity["text"])!.Contains(words, StringComparison.Ordinal));

    private static bool IsIn(JsonObject activity, JsonObject message) =>
        (string?)activity["conversation"]!["id"] == (string?)message["conversation"]!["id"];
}
