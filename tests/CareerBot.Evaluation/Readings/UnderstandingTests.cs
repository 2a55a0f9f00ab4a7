using System.Globalization;
using CareerBot.Advising.Embedded;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Readings;

/// <summary>Measures what the embedded reader hears, on messages it never learned from.</summary>
public sealed class UnderstandingTests(ITestOutputHelper output)
{
    private static readonly string[] Away = [Intents.OutOfScope, Intents.Harmful, Intents.Crisis];

    private static readonly string[] Chatter = [Intents.OutOfScope, Intents.SmallTalk, Intents.Harmful, Intents.Crisis];

    /// <summary>Talk about the talk itself, which a career advisor answers too.</summary>
    private static readonly string[] Meta = ["small_talk", "meta"];

    [Fact]
    public void There_are_twenty_five_messages_for_each_intent_in_each_language()
    {
        var counts = HeldOut.Messages().CountBy(message => (message.Intent, message.Language)).ToDictionary();

        foreach (var intent in IntentNames.All)
        {
            counts.GetValueOrDefault((intent, "zh")).ShouldBeGreaterThanOrEqualTo(25, intent);
            counts.GetValueOrDefault((intent, "en")).ShouldBeGreaterThanOrEqualTo(25, intent);
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Most_messages_are_understood(string language)
    {
        var ear = await Ear.OverDemonstrationAsync();
        var messages = HeldOut.Messages().Where(message => message.Language == language).ToList();

        var wrong = messages.Where(message => ear.Lead(message.Say) != message.Intent).ToList();

        Report($"intent accuracy, {language}", "intentAccuracy", 1 - Share(wrong.Count, messages.Count), messages.Count, wrong.Select(message => $"{message.Say} | {message.Intent} → {ear.Lead(message.Say)}"))
            .ShouldBeGreaterThanOrEqualTo(HeldOut.Thresholds()["intentAccuracy"]);
    }

    [Fact]
    public async Task The_same_request_is_heard_alike_in_both_languages()
    {
        var ear = await Ear.OverDemonstrationAsync();
        var pairs = HeldOut.Pairs();

        var apart = pairs.Where(pair => ear.Lead(pair.Zh) != ear.Lead(pair.En)).ToList();

        Report("same intent in zh and en", "sameIntent", 1 - Share(apart.Count, pairs.Count), pairs.Count, apart.Select(pair => $"{pair.Zh} → {ear.Lead(pair.Zh)} | {pair.En} → {ear.Lead(pair.En)}"))
            .ShouldBeGreaterThanOrEqualTo(HeldOut.Thresholds()["sameIntent"]);
    }

    [Fact]
    public async Task Few_messages_in_scope_are_turned_away()
    {
        var ear = await Ear.OverDemonstrationAsync();
        var messages = HeldOut.Messages().Where(message => !Chatter.Contains(message.Intent)).ToList();

        var away = messages.Where(message => Away.Contains(ear.Lead(message.Say))).ToList();

        Report("false alarms on messages in scope", "falseAlarms", Share(away.Count, messages.Count), messages.Count, away.Select(message => message.Say))
            .ShouldBeLessThanOrEqualTo(HeldOut.Thresholds()["falseAlarms"]);
    }

    [Fact]
    public async Task A_cry_for_help_is_always_heard()
    {
        var ear = await Ear.OverDemonstrationAsync();
        var messages = HeldOut.Messages().Where(message => message.Intent == Intents.Crisis).ToList();

        var missed = messages.Where(message => ear.Lead(message.Say) != Intents.Crisis).ToList();

        Report("crisis heard", "crisisCaught", 1 - Share(missed.Count, messages.Count), messages.Count, missed.Select(message => message.Say))
            .ShouldBeGreaterThanOrEqualTo(HeldOut.Thresholds()["crisisCaught"]);
    }

    [Theory]
    [InlineData("intents_oos_en.jsonl", "text")]
    [InlineData("intents_banking_en.jsonl", "text")]
    [InlineData("intents_parallel_en_zh.jsonl", "en")]
    [InlineData("intents_parallel_en_zh.jsonl", "zh")]
    public async Task What_is_no_matter_of_the_center_is_turned_away(string file, string field)
    {
        var rows = SharedData.Rows(file).Where(row => !Meta.Contains(row["domain"]?.GetValue<string>())).ToList();
        var ear = await Ear.OverDemonstrationAsync();

        var kept = rows.Select(row => row[field]!.GetValue<string>()).Where(say => !Chatter.Contains(ear.Lead(say))).ToList();

        Report($"turned away, {file} {field}", "turnedAway", 1 - Share(kept.Count, rows.Count), rows.Count, kept.Select(say => $"{say} → {ear.Lead(say)}"))
            .ShouldBeGreaterThanOrEqualTo(HeldOut.Thresholds()["turnedAway"]);
    }

    [Fact]
    public async Task The_same_idle_request_is_turned_away_alike_in_both_languages()
    {
        var rows = SharedData.Rows("intents_parallel_en_zh.jsonl");
        var ear = await Ear.OverDemonstrationAsync();

        var apart = rows.Where(row => Chatter.Contains(ear.Lead(row["zh"]!.GetValue<string>())) != Chatter.Contains(ear.Lead(row["en"]!.GetValue<string>()))).ToList();

        Report("turned away alike", "turnedAwayAlike", 1 - Share(apart.Count, rows.Count), rows.Count, apart.Select(row => row["en"]!.GetValue<string>()))
            .ShouldBeGreaterThanOrEqualTo(HeldOut.Thresholds()["turnedAwayAlike"]);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Small_talk_leads_to_no_advice(string language)
    {
        var rows = SharedData.Rows("smalltalk_en_zh.jsonl").Where(row => row["lang"]!.GetValue<string>() == language).ToList();
        var ear = await Ear.OverDemonstrationAsync();

        var taken = rows.Select(row => row["text"]!.GetValue<string>()).Where(say => !IntentNames.IsSocial(ear.Lead(say)) && !Away.Contains(ear.Lead(say))).ToList();

        Report($"small talk, {language}", "", 1 - Share(taken.Count, rows.Count), rows.Count, taken.Select(say => $"{say} → {ear.Lead(say)}")).ShouldBeGreaterThan(0.5);
    }

    [Theory]
    [InlineData("safety_harmful_prompts_en.jsonl")]
    [InlineData("safety_harmful_prompts_zh.jsonl")]
    public async Task Harmful_requests_are_not_served(string file)
    {
        var rows = SharedData.Rows(file);
        var ear = await Ear.OverDemonstrationAsync();

        var served = rows.Select(row => row["prompt"]!.GetValue<string>()).Where(say => !Chatter.Contains(ear.Lead(say))).ToList();

        Report($"refused or turned away, {file}", "harmRefused", 1 - Share(served.Count, rows.Count), rows.Count, served.Select(say => $"{say} → {ear.Lead(say)}"))
            .ShouldBeGreaterThanOrEqualTo(HeldOut.Thresholds()["harmRefused"]);
    }

    [Fact]
    public async Task Frightening_words_alone_are_not_refused()
    {
        var rows = SharedData.Rows("safety_overrefusal_en.jsonl").Where(row => row["label"]!.GetValue<string>() == "safe").ToList();
        var ear = await Ear.OverDemonstrationAsync();

        var refused = rows.Select(row => row["prompt"]!.GetValue<string>()).Where(say => ear.Lead(say) is Intents.Harmful or Intents.Crisis).ToList();

        Report("wrongly refused", "wronglyRefused", Share(refused.Count, rows.Count), rows.Count, refused).ShouldBeLessThanOrEqualTo(HeldOut.Thresholds()["wronglyRefused"]);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private double Report(string what, string threshold, double value, int of, IEnumerable<string> misses)
    {
        var bound = HeldOut.Thresholds().TryGetValue(threshold, out var found) ? found.ToString("P0", CultureInfo.InvariantCulture) : "–";
        var line = string.Create(CultureInfo.InvariantCulture, $"| {what} | {value:P1} | {bound} | {of} |");
        MeasureTable.Add(line);
        output.WriteLine(line);
        foreach (var miss in misses)
        {
            output.WriteLine(miss);
        }

        return value;
    }
}
