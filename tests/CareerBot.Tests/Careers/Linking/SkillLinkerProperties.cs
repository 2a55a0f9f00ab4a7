using CareerBot.Careers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers.Linking;

public sealed class SkillLinkerProperties
{
    private static readonly TextFolding s_folding = new(TraditionalCharacters.None);

    private static readonly string[] s_pieces =
    [
        "Python", "java", "C++", "C#", ".NET", "Node.js", "R", "Go", "Excel", "数据分析", "機器學習", "会计", "SQL", "Pyhton",
        "I know ", "不会", "不懂", "but ", "expert in ", "3 years of ", "三年", "熟悉", "了解", "and ", "和", "、", ", ", "。", ". ", "\n", " ",
        "😀", "𠀀", "\u200B", "\u0301", "ﬁ", "①", "Ｐ", "…", "(", ")", "-", "/", "'", "\uD83D", "http://", "@", "lorem ", "市场", "的",
    ];

    [Property(MaxTest = 500, Arbitrary = [typeof(Texts)])]
    public void Spans_lie_inside_the_text_in_order_and_never_overlap(string text)
    {
        var end = 0;
        foreach (var mention in Linked.Linker.Link(text))
        {
            mention.Start.ShouldBeGreaterThanOrEqualTo(end);
            mention.Length.ShouldBePositive();
            text.Substring(mention.Start, mention.Length).ShouldBe(mention.Text);
            text.ShouldContain(mention.Evidence);
            mention.Confidence.ShouldBeInRange(0.1, 1);
            end = mention.Start + mention.Length;
        }
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(Texts)])]
    public void Folding_a_folded_text_changes_nothing(string text)
    {
        var once = s_folding.Fold(text).Text;

        s_folding.Fold(once).Text.ShouldBe(once);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Texts)])]
    public void A_paragraph_is_read_the_same_whatever_stands_before_it(string first, string second)
    {
        var (plain, before) = ("Good morning。\n\n", "Good morning. " + first + "。\n\n");
        var alone = Told(Linked.Linker.Link(plain + second), plain.Length);

        var together = Told(Linked.Linker.Link(before + second), before.Length);

        together.Where(told => told.Start >= 0).ShouldBe(alone);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Texts)])]
    public void The_same_text_is_always_read_the_same(string text) =>
        Told(Linked.Linker.Link(text), 0).ShouldBe(Told(Linked.Linker.Link(text), 0));

    [Fact]
    public void Every_name_of_a_skill_finds_its_skill()
    {
        var lost = Linked.Knowledge.Skills
            .SelectMany(skill => skill.Aliases.All.Append(skill.Name.Zh).Append(skill.Name.En).Select(name => (skill.Id, name)))
            .Where(pair => !Linked.Linker.Link(pair.name).Any(mention => IsSkill(mention, pair.Id)))
            .Select(pair => $"{pair.name} ({pair.Id.Value})");

        lost.ShouldBeEmpty();
    }

    [Fact]
    public void Every_name_of_an_occupation_finds_its_occupation()
    {
        var lost = Linked.Knowledge.Occupations
            .SelectMany(occupation => occupation.Aliases.All.Append(occupation.Name.Zh).Append(occupation.Name.En).Select(name => (occupation.Id, name)))
            .Where(pair => !Linked.Linker.Link(pair.name).Any(mention =>
                (mention.Kind == MentionKind.Occupation && mention.Id == pair.Id.Value)
                || mention.AlsoPossible.Contains((MentionKind.Occupation, pair.Id.Value))))
            .Select(pair => $"{pair.name} ({pair.Id.Value})");

        lost.ShouldBeEmpty();
    }

    private static bool IsSkill(Mention mention, SkillId skill) =>
        (mention.Kind == MentionKind.Skill && mention.Id == skill.Value) || mention.AlsoPossible.Contains((MentionKind.Skill, skill.Value));

    private static List<ToldSkill> Told(IReadOnlyList<Mention> mentions, int from) =>
        [.. mentions.Select(mention => new ToldSkill(mention.Start - from, mention.Id, mention.Level, mention.Negated))];

    private sealed record ToldSkill(int Start, string Id, SkillLevel? Level, bool Negated);

    /// <summary>Texts put together from names, words about skills and the characters that make reading hard.</summary>
    private static class Texts
    {
        public static Arbitrary<string> Text() =>
            Gen.Elements(s_pieces).ArrayOf().Select(string.Concat).ToArbitrary();
    }
}
