using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Conversations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Conversations;

public sealed class DialogueStateJsonTests
{
    [Fact]
    public void Any_state_is_read_as_it_was_written()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var state = new AnyRecord(seed).Make<DialogueState>();

            var read = DialogueStateJson.Read(DialogueStateJson.Write(state));

            read.ShouldBeEquivalentTo(state, $"seed {seed}");
        }
    }

    [Fact]
    public void Ids_and_enumerations_are_written_as_words()
    {
        var state = new DialogueState
        {
            ChosenLanguage = Language.Zh,
            Profile = new Profile { Skills = [new HeldSkill(new SkillId("sql"), SkillLevel.Working, "会SQL")] },
        };

        var json = DialogueStateJson.Write(state);

        json.ShouldContain("""{"Skill":"sql","Level":"Working","Evidence":"会SQL"}""");
        json.ShouldContain("\"ChosenLanguage\":\"Zh\"");
    }

    [Fact]
    public void An_id_is_a_key_of_a_dictionary_too()
    {
        var json = """{"python":3}""";

        var levels = DialogueStateJson.Read<Dictionary<SkillId, int>>(json);

        levels![new SkillId("python")].ShouldBe(3);
    }

    [Fact]
    public void What_is_missing_keeps_its_default_and_what_is_unknown_is_skipped()
    {
        var read = DialogueStateJson.Read("""{"Turns":3,"Unknown":{"x":[1]},"Profile":{"Budget":500,"Shoe":44}}""");

        read.ShouldBeEquivalentTo(new DialogueState { Turns = 3, Profile = new Profile { Budget = 500 } });
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("""{"Profile":null}""")]
    [InlineData("""{"Profile":{"Skills":[{"Skill":null,"Level":"Working","Evidence":""}]}}""")]
    [InlineData("""{"Profile":{"Skills":[{"Skill":"sql"}]}}""")]
    [InlineData("""{"ChosenLanguage":"Klingon"}""")]
    public void Text_that_is_no_state_is_told_apart(string json) => DialogueStateJson.Read(json).ShouldBeNull();
}
