using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Makes a review of what a CV tells, and carries out what the person says to it. Pure.</summary>
internal static class CvReviewing
{
    /// <summary>Lists what was read, jobs first.</summary>
    public static CvReview Of(CvContent content, SkillLinker linker) => new()
    {
        Items =
        [
            .. content.Experiences.Select(job => new CvItem
            {
                Experience = new WorkExperience(
                    job.Title,
                    job.Period?.Period ?? WorkPeriod.Unknown,
                    job.Employer.Length > 0 ? job.Employer : null,
                    ReviewEdits.OccupationOf(job.Title, linker)),
                Place = job.Place,
                Written = job.Period?.Written ?? "",
            }),
            .. content.Studies.Select(study => new CvItem
            {
                Study = new Study(study.Level, study.Subject, study.Period?.Period ?? WorkPeriod.Unknown, study.School.Length > 0 ? study.School : null),
                Written = study.Period?.Written ?? "",
            }),
            .. content.Skills.Select(skill => new CvItem { Skill = skill }),
        ],
    };

    /// <summary>Carries out a change.</summary>
    /// <param name="review">The review.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="change">What the person wants.</param>
    /// <param name="today">What lasts, lasts until today.</param>
    /// <returns>The review with what still waits, and the profile with what was kept.</returns>
    public static (CvReview Review, Profile Profile) Apply(CvReview review, Profile profile, CvChange change, DateOnly today)
    {
        var items = review.Items.Select((item, at) => change.Edits.TryGetValue(at + 1, out var edited) ? edited : item).ToList();
        var keepsNames = change.Names ?? review.KeepsNames;
        var kept = items.Where((_, at) => change.Keep.Contains(at + 1)).Select(item => keepsNames ? item : Nameless(item)).ToList();
        var left = items.Where((_, at) => !change.Keep.Contains(at + 1) && !change.Drop.Contains(at + 1)).ToList();
        return (review with { Items = left, KeepsNames = keepsNames }, Take(profile, kept, today));
    }

    private static CvItem Nameless(CvItem item) => item with
    {
        Experience = item.Experience is { } job ? job with { Employer = null } : null,
        Study = item.Study is { } study ? study with { School = null } : null,
    };

    private static Profile Take(Profile profile, List<CvItem> kept, DateOnly today)
    {
        var jobs = kept.Select(item => item.Experience).OfType<WorkExperience>().Except(profile.Experiences).ToList();
        var studies = kept.Select(item => item.Study).OfType<Study>().Except(profile.Studies).ToList();

        // What the person told in so many words stands above what the CV says.
        var skills = kept.Select(item => item.Skill).OfType<HeldSkill>().Where(held => profile.Skills.All(known => known.Skill != held.Skill)).ToList();
        var all = profile.Experiences.Concat(jobs).OrderByDescending(job => job.Period.IsCurrent).ThenByDescending(job => (job.Period.To ?? job.Period.From)?.Last()).ToList();
        var counted = WorkPeriod.YearsOf(profile.Experiences.Select(job => job.Period), today);
        return (jobs.Count == 0 ? profile : Work(profile, all)) with
        {
            Experiences = all,
            Studies = [.. profile.Studies, .. studies],
            Skills = [.. profile.Skills, .. skills],
            ExperienceYears = jobs.Count > 0 && (profile.ExperienceYears is null || profile.ExperienceYears == counted)
                ? WorkPeriod.YearsOf(all.Select(job => job.Period), today) ?? profile.ExperienceYears
                : profile.ExperienceYears,
            Education = studies.Select(study => study.Level).Append(profile.Education).Max(),
        };
    }

    /// <summary>The job that lasts, else the latest, is the work done now or last, unless the person told another.</summary>
    private static Profile Work(Profile profile, List<WorkExperience> jobs) =>
        profile.CurrentOccupation is not null || profile.CurrentWork is not null ? profile
        : jobs[0].Occupation is { } occupation ? profile with { CurrentOccupation = occupation }
        : profile with { CurrentWork = jobs[0].Title };
}
