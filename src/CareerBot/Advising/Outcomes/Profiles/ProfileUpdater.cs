using CareerBot.Careers;

namespace CareerBot.Advising.Outcomes;

/// <summary>Takes told items into a profile and removes them again. Pure: the policy uses it to look ahead.</summary>
internal static class ProfileUpdater
{
    /// <summary>Takes in what was told; a later word on an item replaces the earlier.</summary>
    /// <returns>The new profile and what changed.</returns>
    public static (Profile Profile, IReadOnlyList<ProfileChange> Changes) Apply(Profile profile, ProfileUpdate update)
    {
        var changes = new List<ProfileChange>();
        profile = TakeSkills(profile, update, changes);
        profile = TakeGoal(profile, update, changes);
        profile = TakeBackground(profile, update, changes);
        return (TakeConstraints(profile, update, changes), changes);
    }

    /// <summary>Removes slots and single skills.</summary>
    /// <returns>The new profile and the slots under which something was held.</returns>
    public static (Profile Profile, IReadOnlyList<string> Removed) Forget(
        Profile profile, IReadOnlyList<string> slots, IReadOnlyList<SkillId> skills)
    {
        var after = slots.Contains(Slots.Everything) ? Profile.Empty : slots.Aggregate(profile, ForgetSlot);
        after = skills.Count == 0 ? after : after with { Skills = [.. after.Skills.Where(held => !skills.Contains(held.Skill))] };
        return (after, [.. slots.Where(slot => !SlotEquals(profile, ForgetSlot(profile, slot)))]);
    }

    private static bool SlotEquals(Profile before, Profile after) =>
        before == after || before == Profile.Empty;

    private static Profile ForgetSlot(Profile profile, string slot) => slot switch
    {
        Slots.Target => profile with { TargetOccupation = null, TargetField = null },
        Slots.Skills => profile.Skills.Count == 0 ? profile : profile with { Skills = [] },
        Slots.Times => profile.AvailableTimes.Count == 0 ? profile : profile with { AvailableTimes = [] },
        Slots.Hours => profile with { HoursPerWeek = null },
        Slots.Budget => profile with { Budget = null },
        Slots.Mode => profile with { Mode = null },
        Slots.District => profile with { District = null },
        Slots.Start => profile with { EarliestStart = null },
        Slots.Deadline => profile with { Deadline = null },
        Slots.CourseLanguage => profile with { CourseLanguage = null },
        Slots.CurrentWork => profile with { CurrentOccupation = null, CurrentWork = null },
        Slots.Experience => Forgotten(profile with { ExperienceYears = null }),
        Slots.Education => profile.Studies.Count == 0 ? profile with { Education = null } : profile with { Education = null, Studies = [] },
        Slots.FinishedCourses => profile.FinishedCourses.Count == 0 ? profile : profile with { FinishedCourses = [] },
        Slots.SkippedSkills => profile.SkippedSkills.Count == 0 ? profile : profile with { SkippedSkills = [] },
        Slots.Everything => Profile.Empty,
        _ => profile,
    };

    private static Profile Forgotten(Profile profile) => profile.Experiences.Count == 0 ? profile : profile with { Experiences = [] };

    private static Profile TakeSkills(Profile profile, ProfileUpdate update, List<ProfileChange> changes)
    {
        foreach (var told in update.Skills)
        {
            var held = profile.Skills.FirstOrDefault(skill => skill.Skill == told.Skill);
            if (held is not null && held.Level == told.Level)
            {
                continue;
            }

            profile = profile with { Skills = [.. profile.Skills.Where(skill => skill.Skill != told.Skill), told] };
            changes.Add(new ProfileChange(Slots.Skills, told.Skill.Value));
        }

        foreach (var skill in update.SkippedSkills.Where(skill => !profile.SkippedSkills.Contains(skill)).ToList())
        {
            profile = profile with { SkippedSkills = [.. profile.SkippedSkills, skill] };
            changes.Add(new ProfileChange(Slots.SkippedSkills, skill.Value));
        }

        foreach (var course in update.FinishedCourses.Where(course => !profile.FinishedCourses.Contains(course)).ToList())
        {
            profile = profile with { FinishedCourses = [.. profile.FinishedCourses, course] };
            changes.Add(new ProfileChange(Slots.FinishedCourses, course.Value));
        }

        return profile;
    }

    private static Profile TakeGoal(Profile profile, ProfileUpdate update, List<ProfileChange> changes)
    {
        if (update.TargetOccupation is { } occupation && occupation != profile.TargetOccupation)
        {
            profile = profile with { TargetOccupation = occupation };
            changes.Add(new ProfileChange(Slots.Target, occupation.Value));
        }

        if (update.TargetField is { } field && field != profile.TargetField)
        {
            profile = profile with { TargetField = field };
            changes.Add(new ProfileChange(Slots.Target, field.Value));
        }

        return profile;
    }

    private static Profile TakeBackground(Profile profile, ProfileUpdate update, List<ProfileChange> changes)
    {
        profile = Take(profile, update.CurrentOccupation, profile.CurrentOccupation, Slots.CurrentWork, changes, (taken, value) => taken with { CurrentOccupation = value });
        profile = Take(profile, update.ExperienceYears, profile.ExperienceYears, Slots.Experience, changes, (taken, value) => taken with { ExperienceYears = value });
        profile = Take(profile, update.Education, profile.Education, Slots.Education, changes, (taken, value) => taken with { Education = value });
        if (update.CurrentWork is { Length: > 0 } work && work != profile.CurrentWork)
        {
            profile = profile with { CurrentWork = work };
            changes.Add(new ProfileChange(Slots.CurrentWork));
        }

        return profile;
    }

    private static Profile TakeConstraints(Profile profile, ProfileUpdate update, List<ProfileChange> changes)
    {
        profile = Take(profile, update.HoursPerWeek, profile.HoursPerWeek, Slots.Hours, changes, (taken, value) => taken with { HoursPerWeek = value });
        profile = Take(profile, update.Budget, profile.Budget, Slots.Budget, changes, (taken, value) => taken with { Budget = value });
        profile = Take(profile, update.Mode, profile.Mode, Slots.Mode, changes, (taken, value) => taken with { Mode = value });
        profile = Take(profile, update.District, profile.District, Slots.District, changes, (taken, value) => taken with { District = value });
        profile = Take(profile, update.EarliestStart, profile.EarliestStart, Slots.Start, changes, (taken, value) => taken with { EarliestStart = value });
        profile = Take(profile, update.Deadline, profile.Deadline, Slots.Deadline, changes, (taken, value) => taken with { Deadline = value });
        profile = Take(profile, update.CourseLanguage, profile.CourseLanguage, Slots.CourseLanguage, changes, (taken, value) => taken with { CourseLanguage = value });
        if (update.AvailableTimes.Count > 0 && !update.AvailableTimes.SequenceEqual(profile.AvailableTimes))
        {
            profile = profile with { AvailableTimes = update.AvailableTimes };
            changes.Add(new ProfileChange(Slots.Times));
        }

        return profile;
    }

    private static Profile Take<T>(
        Profile profile, T? told, T? held, string slot, List<ProfileChange> changes, Func<Profile, T, Profile> set)
        where T : struct
    {
        if (told is not { } value || EqualityComparer<T?>.Default.Equals(told, held))
        {
            return profile;
        }

        changes.Add(new ProfileChange(slot));
        return set(profile, value);
    }
}
