using CareerBot.Advising;
using CareerBot.Advising.Embedded;
using CareerBot.Advising.Embedded.Deciding;
using CareerBot.Advising.Plugins;
using CareerBot.Careers;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising;

public sealed class DialoguePolicyTests
{
    private static readonly OccupationId Analyst = new("analyst");

    private static readonly KnowledgeBase Knowledge = new KnowledgeBuilder()
        .With(new CourseBuilder("sql").Teaching("sql"), new CourseBuilder("stats").Teaching("statistics"))
        .With(new OccupationBuilder("analyst").Wanting("sql"))
        .Build();

    private readonly DialoguePolicy _policy = new(Knowledge);

    [Fact]
    public void A_rich_first_message_gets_gap_and_path_at_once()
    {
        var message = Message(Intents.RecommendPath) with
        {
            Told = new ToldItems
            {
                TargetOccupations = [Analyst],
                Skills = [new HeldSkill(new SkillId("excel"), SkillLevel.Proficient, "good at Excel")],
                Amounts = [new Amount(12000, AmountRole.Budget, AmountBound.AtMost, "12,000")],
            },
        };

        var plan = _policy.Decide(message, DialogueState.New);

        plan.Calls.Select(call => call.Tool).ShouldBe([Tools.UpdateProfile, Tools.SkillGap, Tools.RecommendPath]);
        plan.Ask.ShouldBeNull();
    }

    [Fact]
    public void A_bare_goal_is_followed_by_one_question()
    {
        var message = Message(Intents.RecommendPath) with { Told = new ToldItems { TargetOccupations = [Analyst] } };

        var plan = _policy.Decide(message, DialogueState.New);

        plan.Ask.ShouldBe(Slots.Skills);
    }

    [Fact]
    public void A_question_put_once_is_not_put_again()
    {
        var state = DialogueState.New with
        {
            Profile = Profile.Empty with { TargetOccupation = Analyst },
            Asked = [Slots.Skills],
            Pending = Slots.Skills,
        };

        var plan = _policy.Decide(Message(Intents.Skip), state);

        plan.Ask.ShouldBe(Slots.Times);
    }

    [Fact]
    public void When_every_question_was_put_the_path_is_planned_with_what_is_known()
    {
        var state = DialogueState.New with
        {
            Profile = Profile.Empty with { TargetOccupation = Analyst },
            Asked = [Slots.Skills, Slots.Times, Slots.Budget],
            Pending = Slots.Budget,
        };

        var plan = _policy.Decide(Message(Intents.Skip), state);

        plan.Calls.Select(call => call.Tool).ShouldContain(Tools.RecommendPath);
    }

    [Fact]
    public void A_new_skill_after_a_path_plans_it_again()
    {
        var message = Message(Intents.Tell) with
        {
            Told = new ToldItems { Skills = [new HeldSkill(new SkillId("sql"), SkillLevel.Working, "I already know SQL")] },
        };

        var plan = _policy.Decide(message, WithPath());

        plan.Calls.Select(call => call.Tool).ShouldBe([Tools.UpdateProfile, Tools.AdjustPath]);
    }

    [Fact]
    public void Cheaper_after_a_path_asks_for_one_below_its_price()
    {
        var message = Message(Intents.AdjustPath) with { Told = new ToldItems { Cheaper = true } };

        var plan = _policy.Decide(message, WithPath());

        plan.Calls.ShouldHaveSingleItem().Arguments.ShouldBe([("change", "cheaper")]);
    }

    [Fact]
    public void The_second_one_means_the_second_course_of_the_path()
    {
        var message = Message(Intents.ExplainCourse) with { References = [new ShownReference(2, null, false)] };

        var plan = _policy.Decide(message, WithPath());

        plan.Calls.ShouldHaveSingleItem().Arguments.ShouldBe([("course", "stats")]);
    }

    [Fact]
    public void A_question_about_jobs_never_changes_the_budget()
    {
        var message = Message(Intents.FindJobs) with
        {
            Told = new ToldItems { Amounts = [new Amount(20000, AmountRole.Unclear, AmountBound.AtLeast, "above 20k")] },
        };

        var plan = _policy.Decide(message, WithPath());

        plan.Calls.Select(call => call.Tool).ShouldBe([Tools.FindJobs]);
    }

    [Theory]
    [InlineData(Intents.Crisis)]
    [InlineData(Intents.Harmful)]
    public void Danger_and_harm_are_answered_without_any_tool(string intent)
    {
        var message = Message(intent) with { Told = new ToldItems { TargetOccupations = [Analyst] } };

        var plan = _policy.Decide(message, DialogueState.New);

        plan.Say.ShouldBe(intent);
        plan.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Intents.Skip)]
    [InlineData(Intents.Yes)]
    [InlineData(Intents.No)]
    public void An_answer_to_nothing_changes_nothing(string intent)
    {
        var plan = _policy.Decide(Message(intent), WithPath());

        plan.Calls.ShouldBeEmpty();
        plan.Misunderstood.ShouldBeFalse();
        plan.Say.ShouldBe($"nothing-open.{intent}");
    }

    [Fact]
    public void Without_goal_and_skills_occupations_are_offered_by_demand()
    {
        var state = DialogueState.New with { Asked = [Slots.Target, Slots.Skills], Pending = Slots.Skills };

        var plan = _policy.Decide(Message(Intents.Skip), state);

        plan.Calls.ShouldHaveSingleItem().Arguments.ShouldContain(("demanded", true));
        plan.Open.ShouldBe(Slots.Target);
    }

    [Fact]
    public void Occupations_offered_once_are_not_listed_again_for_every_answer()
    {
        var state = Offered();

        var plan = _policy.Decide(Message(Intents.Tell) with { Told = new ToldItems { HoursPerWeek = 10 } }, state);

        plan.Calls.Select(call => call.Tool).ShouldBe([Tools.UpdateProfile]);
        plan.Ask.ShouldBe(Slots.Budget);
    }

    [Fact]
    public void With_every_question_put_only_the_choice_is_left()
    {
        var state = Offered() with { Asked = [Slots.Target, Slots.Skills, Slots.Times, Slots.Budget] };

        var plan = _policy.Decide(Message(Intents.Tell) with { Told = new ToldItems { HoursPerWeek = 10 } }, state);

        plan.Ask.ShouldBeNull();
        plan.Close.ShouldBe("pick");
    }

    [Fact]
    public void Picking_one_of_the_occupations_plans_the_way_to_it()
    {
        var message = Message(Intents.ExplainCourse) with { References = [new ShownReference(1, null, false)], Shape = MessageShape.Value };
        var state = Offered() with { Asked = [Slots.Target, Slots.Skills, Slots.Times, Slots.Budget] };

        var plan = _policy.Decide(message, state);

        plan.Calls.Select(call => call.Tool).ShouldBe([Tools.UpdateProfile, Tools.SkillGap, Tools.RecommendPath]);
    }

    [Fact]
    public void A_question_in_between_leaves_the_one_put_open()
    {
        var state = DialogueState.New with { Profile = Profile.Empty with { TargetOccupation = Analyst }, Asked = [Slots.Skills], Pending = Slots.Skills };

        var plan = _policy.Decide(Message(Intents.AskGuide), state);

        plan.Ask.ShouldBeNull();
        plan.Open.ShouldBe(Slots.Skills);
    }

    [Fact]
    public void Words_out_of_scope_that_point_at_a_list_ask_about_its_item()
    {
        var message = Message(Intents.OutOfScope) with { References = [new ShownReference(2, null, false)] };

        var plan = _policy.Decide(message, WithPath());

        plan.Calls.ShouldHaveSingleItem().Arguments.ShouldBe([("course", "stats")]);
    }

    private static DialogueState Offered() => DialogueState.New with
    {
        Profile = Profile.Empty with { Skills = [new HeldSkill(new SkillId("sql"), SkillLevel.Working, "SQL")] },
        Shown = [new ShownList(nameof(Occupation), ["analyst"])],
        Asked = [Slots.Target, Slots.Skills],
        Pending = Slots.Target,
    };

    private static Understanding Message(string intent) => new()
    {
        Text = intent,
        Language = Language.En,
        Intents = [new RankedIntent(intent, 0.9)],
        Mentions = [],
    };

    private static DialogueState WithPath() => DialogueState.New with
    {
        Profile = Profile.Empty with { TargetOccupation = Analyst },
        Path = new ShownPath(Analyst, [Step("sql"), Step("stats")], 0.8),
        Shown = [new ShownList(nameof(Course), ["sql", "stats"])],
    };

    private static PathStep Step(string course) => new(
        new CourseId(course), null, new DateOnly(2026, 12, 1), new DateOnly(2027, 1, 1), [], 20, 1000, [], null);
}
