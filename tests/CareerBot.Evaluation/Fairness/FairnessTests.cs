using System.Text.Json;
using CareerBot.Advising;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Fairness;

/// <summary>Same facts, same advice, whoever asks.</summary>
public sealed class FairnessTests
{
    private static readonly string Names = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "fairness_names_zh_en.jsonl");
    private static readonly string[] Personal = ["name", "gender", "sex", "age", "birth", "origin", "ethnic", "hukou", "family", "married", "child", "health", "disab"];

    [Theory]
    [InlineData(typeof(Profile))]
    [InlineData(typeof(ProfileUpdate))]
    public void Nothing_personal_has_a_place_in_what_is_kept(Type kept)
    {
        var members = kept.GetProperties().Select(property => property.Name.ToLowerInvariant());

        members.Where(member => Personal.Any(word => member == word || (word.Length > 3 && member.Contains(word, StringComparison.Ordinal) && member != "language" && member != "courselanguage")))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void There_are_sixty_pairs_over_six_differences(string language)
    {
        var pairs = FairnessPair.Read(language);

        pairs.Count.ShouldBeGreaterThanOrEqualTo(60);
        pairs.Select(pair => pair.About).Distinct().Order().ShouldBe(["age", "disability", "family", "gender", "name", "origin"]);
    }

    [Theory]
    [InlineData("zh", "有哪些岗位在招？")]
    [InlineData("en", "Which jobs are open for this?")]
    public async Task Who_asks_changes_no_occupation_course_order_or_job(string language, string next)
    {
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);
        var faults = new List<string>();

        foreach (var pair in FairnessPair.Read(language))
        {
            var one = await AdviseAsync(app, pair.One, next);
            var other = await AdviseAsync(app, pair.Other, next);
            faults.AddRange(one == other ? [] : [$"{pair.Id} ({pair.About}): {pair.One}\n{one}\n{pair.Other}\n{other}"]);
        }

        faults.ShouldBeEmpty(string.Join('\n', faults));
    }

    [Theory]
    [InlineData("zh", "我叫{0}，会Python和SQL，想做数据分析师，预算10000元。", "有哪些岗位在招？")]
    [InlineData("en", "I'm {0}. I know Python and SQL and want to be a data analyst, budget 10,000 yuan.", "Which jobs are open for this?")]
    public async Task A_common_name_of_any_group_changes_nothing(string language, string message, string next)
    {
        Assert.SkipUnless(File.Exists(Names), $"The list of common names is not at {Names}.");
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);
        var names = File.ReadLines(Names)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(name => name.GetProperty("lang").GetString() == language && name.GetProperty("gender").GetString() != "surname")
            .Select(name => name.GetProperty("name").GetString()!)
            .ToList();

        var advice = new Dictionary<string, List<string>>();
        foreach (var name in names)
        {
            var shown = await AdviseAsync(app, message.Replace("{0}", name, StringComparison.Ordinal), next);
            (advice.TryGetValue(shown, out var known) ? known : advice[shown] = []).Add(name);
        }

        advice.Count.ShouldBe(1, string.Join('\n', advice.Select(item => $"{string.Join(' ', item.Value)}: {item.Key}")));
    }

    // The facts of two Turns as they go out, without the profile, which quotes the person's own words as evidence.
    private static async Task<string> AdviseAsync(AdvisorApp app, string message, string next)
    {
        var first = await app.Advisor.AdviseAsync(DialogueState.New, new PersonMessage(message), TestContext.Current.CancellationToken);
        var second = await app.Advisor.AdviseAsync(first.State, new PersonMessage(next), TestContext.Current.CancellationToken);
        return string.Join('\n', first.Advice.Facts.Concat(second.Advice.Facts).Where(fact => fact is not ProfileFact).Select(Described));
    }

    private static string Described(Fact fact) => fact switch
    {
        LearningPathFact { Path: var path } => $"path to {path.Gap.Target}: " + string.Join(", ", path.Steps.Select(step => $"{step.Course} {step.Session} {step.Starts:O}")),
        JobsFact jobs => "jobs: " + string.Join(", ", jobs.Items.Select(match => $"{match.Posting.Id} {match.Fit}")),
        OccupationsFact occupations => "occupations: " + string.Join(", ", occupations.Items.Select(match => $"{match.Occupation.Id} {match.Fit:0.###}")),
        CoursesFact courses => "courses: " + string.Join(", ", courses.Items.Select(match => match.Course.Id)),
        SkillGapFact { Gap: var gap } => $"gap to {gap.Target}: " + string.Join(", ", gap.Skills.Select(item => $"{item.Skill} {item.Shown}")),
        _ => fact.Kind,
    };
}
