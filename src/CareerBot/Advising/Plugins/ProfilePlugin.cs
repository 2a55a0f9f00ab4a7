using System.ComponentModel;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Shows, takes in and removes what is known about the person.</summary>
internal sealed class ProfilePlugin(AdvisingTurn turn)
{
    /// <summary>Takes in what the person told.</summary>
    /// <returns>What changed; nothing when all of it was known.</returns>
    [KernelFunction(Tools.UpdateProfile)]
    [Description("Take in what the person has just told about themselves: skills with level 1-4 and their own words, goal, times, budget. Never guess an item.")]
    public string UpdateProfile([Description("The items told.")] ProfileUpdate update)
    {
        (turn.Profile, var changes) = ProfileUpdater.Apply(turn.Profile, update);
        return turn.Record(new ProfileUpdated(changes));
    }

    /// <summary>Shows everything known about the person.</summary>
    [KernelFunction(Tools.ShowProfile)]
    [Description("Show the person everything that is known about them.")]
    public string ShowProfile()
    {
        turn.State = turn.State with { Question = null };
        return turn.Record(new ProfileShown(turn.Profile));
    }

    /// <summary>Removes items.</summary>
    /// <returns>What was removed; nothing when nothing was held.</returns>
    [KernelFunction(Tools.Forget)]
    [Description("Remove items from what is known about the person, on their request.")]
    public string Forget(
        [Description("Slots to remove: target, skills, times, hours, budget, mode, district, start, deadline, course-language, current-work, experience, education, finished-courses, skipped-skills, or everything.")]
        IReadOnlyList<string> slots,
        [Description("Ids of single skills to remove.")] IReadOnlyList<string> skills)
    {
        var ids = skills.Select(skill => new SkillId(skill)).ToList();
        var held = ids.Where(id => turn.Profile.Skills.Any(skill => skill.Skill == id)).ToList();
        (turn.Profile, var removed) = ProfileUpdater.Forget(turn.Profile, slots, ids);
        if (slots.Contains(Slots.Everything))
        {
            turn.State = turn.State with { Cv = null };
        }

        if (slots.Contains(Slots.Budget) && turn.State.Path is { } path)
        {
            turn.State = turn.State with { Path = path with { PriceBelow = null } };
        }

        return turn.Record(new ProfileForgotten(removed, held));
    }
}
