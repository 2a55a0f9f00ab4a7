using FsCheck.Xunit;
using Shouldly;

namespace CareerBot.Tests.Recommendations;

/// <summary>The planner against trying every path, where a catalogue is small enough for that.</summary>
public sealed class BestPathProperties
{
    private const double Tolerance = 1e-6;

    [Property(MaxTest = 400, Replay = "20261207,21", Arbitrary = [typeof(Seeds)])]
    public void No_path_is_better_in_gap_hours_price_or_finish(int seed)
    {
        var sample = PathSamples.Tiny(seed);
        var best = new EveryPath(sample).Best;

        var path = PathSamples.Plan(sample, sample.Request);

        path.ProvenOptimal.ShouldBeTrue();
        var missing = path.Gap.Skills.Where(item => !sample.Constraints.SkippedSkills.Contains(item.Skill)).Sum(item => item.WeightedMissing);
        (path.GapClosed * missing).ShouldBe(best.Closed, Tolerance);
        (path.Hours, path.Price, path.Ends ?? DateOnly.MinValue).ShouldBe((best.Hours, best.Price, best.Ends));
    }
}
