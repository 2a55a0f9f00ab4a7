using CareerBot.Advising;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising;

public sealed class ProfileUpdaterTests
{
    private static readonly SkillId Python = new("python");

    [Fact]
    public void A_later_word_on_a_skill_replaces_the_earlier()
    {
        var before = Profile.Empty with { Skills = [new HeldSkill(Python, SkillLevel.Aware, "a little Python")] };
        var told = new ProfileUpdate { Skills = [new HeldSkill(Python, SkillLevel.Proficient, "I'm good at Python")] };

        var (after, changes) = ProfileUpdater.Apply(before, told);

        after.Skills.ShouldHaveSingleItem().Level.ShouldBe(SkillLevel.Proficient);
        changes.ShouldHaveSingleItem().Key.ShouldBe("python");
    }

    [Fact]
    public void What_was_known_already_is_no_change()
    {
        var before = Profile.Empty with { Budget = 8000, HoursPerWeek = 6 };

        var (_, changes) = ProfileUpdater.Apply(before, new ProfileUpdate { Budget = 8000, HoursPerWeek = 6 });

        changes.ShouldBeEmpty();
    }

    [Fact]
    public void Items_not_told_stay_as_they_are()
    {
        var before = Profile.Empty with { Budget = 8000, Mode = CourseMode.Online };

        var (after, _) = ProfileUpdater.Apply(before, new ProfileUpdate { HoursPerWeek = 6 });

        after.ShouldBe(before with { HoursPerWeek = 6 });
    }

    [Fact]
    public void Forgetting_a_slot_leaves_the_others()
    {
        var before = Profile.Empty with { Budget = 8000, HoursPerWeek = 6 };

        var (after, removed) = ProfileUpdater.Forget(before, [Slots.Budget], []);

        after.Budget.ShouldBeNull();
        after.HoursPerWeek.ShouldBe(6);
        removed.ShouldBe([Slots.Budget]);
    }

    [Fact]
    public void Forgetting_what_was_never_told_removes_nothing()
    {
        var (_, removed) = ProfileUpdater.Forget(Profile.Empty with { HoursPerWeek = 6 }, [Slots.Budget, Slots.Skills], []);

        removed.ShouldBeEmpty();
    }

    [Fact]
    public void Forgetting_everything_leaves_an_empty_profile()
    {
        var before = Profile.Empty with { Budget = 8000, Skills = [new HeldSkill(Python, SkillLevel.Aware, "")] };

        var (after, removed) = ProfileUpdater.Forget(before, [Slots.Everything], []);

        after.ShouldBe(Profile.Empty);
        removed.ShouldBe([Slots.Everything]);
    }
}
