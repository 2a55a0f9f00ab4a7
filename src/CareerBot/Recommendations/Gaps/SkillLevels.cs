using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>The level of every skill a person holds: what they told, lifted by what they finished.</summary>
internal sealed class SkillLevels
{
    private readonly Dictionary<SkillId, SkillLevel> _levels;

    private SkillLevels(Dictionary<SkillId, SkillLevel> levels) => _levels = levels;

    /// <summary>The level held; <see cref="SkillLevel.None"/> when not shown.</summary>
    public SkillLevel this[SkillId skill] => _levels.GetValueOrDefault(skill);

    /// <summary>
    /// The levels a person shows today. A finished course lifts what it teaches and never lowers; a finished course
    /// the knowledge base does not know lifts nothing. A broader or narrower skill shows nothing by itself: knowing
    /// "programming" is no evidence of Python, nor the reverse at any particular level.
    /// </summary>
    public static SkillLevels Shown(Profile profile, KnowledgeBase knowledge)
    {
        var levels = new Dictionary<SkillId, SkillLevel>();
        foreach (var held in profile.Skills)
        {
            levels.TryAdd(held.Skill, held.Level);
        }

        var finished = profile.FinishedCourses.Select(knowledge.Find).OfType<Course>();
        return new SkillLevels(levels).LiftedBy(finished.SelectMany(course => course.Teaches));
    }

    /// <summary>The levels after learning.</summary>
    public SkillLevels LiftedBy(IEnumerable<TaughtSkill> taught)
    {
        var levels = new Dictionary<SkillId, SkillLevel>(_levels);
        foreach (var (skill, to) in taught)
        {
            if (levels.GetValueOrDefault(skill) < to)
            {
                levels[skill] = to;
            }
        }

        return new SkillLevels(levels);
    }
}
