using CareerBot.Recommendations;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Tests.Recommendations;

/// <summary>Samples small enough to plan thousands of, and the planner that is asked.</summary>
internal static class PathSamples
{
    /// <summary>A catalogue of at most twelve courses, few of them self-paced, so that every path can be tried.</summary>
    public static CatalogueSample Tiny(int seed) =>
        new(seed, new CatalogueShape(3 + (seed % 10), 3, 4 + (seed % 6), 2 + (seed % 4), 10, 0.12));

    /// <summary>A catalogue of up to forty courses.</summary>
    public static CatalogueSample Small(int seed) =>
        new(seed, new CatalogueShape(5 + (seed % 36), 4, 6 + (seed % 18), 2 + (seed % 7), 20, 0.15));

    /// <summary>Plans with a limit no machine makes felt.</summary>
    public static LearningPath Plan(CatalogueSample sample, PathRequest request) => new Recommender(sample.Knowledge, sample.Today, new RecommendationOptions
    {
        PathTimeLimit = TimeSpan.FromMinutes(1),
        RelaxationTimeLimit = TimeSpan.FromMilliseconds(50),
    }).Path(request, TestContext.Current.CancellationToken);

    /// <summary>The weight of the levels a path leaves missing.</summary>
    public static double LeftMissing(LearningPath path)
    {
        var skipped = path.Constraints.SkippedSkills;
        return path.Gap.Skills.Where(item => !skipped.Contains(item.Skill)).Sum(item => item.WeightedMissing) * (1 - path.GapClosed);
    }
}
