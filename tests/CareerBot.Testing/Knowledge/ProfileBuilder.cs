using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>Builds a profile.</summary>
public sealed class ProfileBuilder
{
    private Profile _profile = Profile.Empty;

    public ProfileBuilder Holding(string skill, int level = 2) => With(_profile with
    {
        Skills = [.. _profile.Skills, new HeldSkill(new SkillId(skill), (SkillLevel)level, skill)],
    });

    public ProfileBuilder Finished(params string[] courses) => With(_profile with { FinishedCourses = [.. courses.Select(course => new CourseId(course))] });

    public ProfileBuilder Experienced(double years) => With(_profile with { ExperienceYears = years });

    public ProfileBuilder Educated(EducationLevel level) => With(_profile with { Education = level });

    public Profile Build() => _profile;

    private ProfileBuilder With(Profile profile)
    {
        _profile = profile;
        return this;
    }
}
