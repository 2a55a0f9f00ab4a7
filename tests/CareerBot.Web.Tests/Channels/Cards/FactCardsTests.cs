using System.Text.Json;
using CareerBot.Careers;
using CareerBot.Testing;
using CareerBot.Web.Channels.Cards;
using CareerBot.Web.Records;
using Shouldly;

namespace CareerBot.Web.Tests;

public sealed class FactCardsTests
{
    public static TheoryData<string, Language> Cards =>
        [.. from name in SampleFacts.Names from language in Enum.GetValues<Language>() select (name, language)];

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_shows_its_fact_as_approved(string name, Language language)
    {
        var wording = Wording(language);

        var card = FactCards.Draw(SampleFacts.All[name], wording);

        card.ShouldNotBeNull().ShouldBeApproved($"{name}.{language.Code()}");
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_small_enough_for_Teams(string name, Language language)
    {
        var card = FactCards.Draw(SampleFacts.All[name], Wording(language))!;

        var bytes = JsonSerializer.SerializeToUtf8Bytes(card).Length;

        bytes.ShouldBeLessThan(28 * 1024);
    }

    [Fact]
    public void Words_from_records_cannot_become_links_or_emphasis()
    {
        var card = FactCards.Draw(SampleFacts.All["jobs"], Wording(Language.En))!;

        var text = card.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        text.ShouldContain("""[Baker \\[morning shift\\] \\*now\\*](""");
    }

    [Fact]
    public void An_empty_list_has_no_card()
    {
        var nothing = new Advising.JobsFact([], 0);

        var card = FactCards.Draw(nothing, Wording(Language.En));

        card.ShouldBeNull();
    }

    private static RecordWording Wording(Language language) =>
        new(TinyCenter.Knowledge, language, new RecordLinks(new Uri("https://center.example/")));
}
