using System.Runtime.InteropServices;
using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>Counts how many postings ask for each skill.</summary>
internal static class SkillCounts
{
    /// <summary>The counts; a posting that names a skill twice counts once.</summary>
    public static Dictionary<SkillId, int> Of(IEnumerable<JobPosting> postings)
    {
        var counts = new Dictionary<SkillId, int>();
        foreach (var posting in postings)
        {
            CountOnce(posting.Skills, counts);
        }

        return counts;
    }

    // A posting names a handful of skills: looking back over them is several times faster than a set.
    private static void CountOnce(IReadOnlyList<SkillId> skills, Dictionary<SkillId, int> counts)
    {
        for (var index = 0; index < skills.Count; index++)
        {
            if (!NamedBefore(skills, index))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, skills[index], out _)++;
            }
        }
    }

    private static bool NamedBefore(IReadOnlyList<SkillId> skills, int index)
    {
        for (var earlier = 0; earlier < index; earlier++)
        {
            if (skills[earlier] == skills[index])
            {
                return true;
            }
        }

        return false;
    }
}
