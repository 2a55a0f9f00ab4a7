using System.Diagnostics;
using CareerBot.Recommendations;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Recommendations;

public sealed class LearningPathTimings(ITestOutputHelper output)
{
    private static double Cpu() => Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;
    [Theory]
    [InlineData(80, 5, 40, 10, 150)]
    [InlineData(500, 5, 150, 12, 40)]
    [InlineData(500, 5, 60, 14, 40)]
    public void Paths_are_proven_best_in_time(int courses, int sessions, int skills, int wanted, int samples)
    {
        var shape = new CatalogueShape(courses, sessions, skills, wanted, 30, 0.12);
        var took = new List<double>();
        var all = new List<double>();
        var proven = 0;
        var limit = new RecommendationOptions { RelaxationTimeLimit = TimeSpan.FromMilliseconds(50) };
        for (var seed = 0; seed < samples; seed++)
        {
            var sample = new CatalogueSample(seed, shape);
            var watch = Stopwatch.StartNew(); var cpu = Cpu();
            var market = new MarketSnapshot(sample.Knowledge, sample.Today);
            var shown = SkillLevels.Shown(sample.Profile, sample.Knowledge);
            var want = WantedLevels.Of(new SkillGapCalculator(market).Measure(sample.Knowledge.Occupations[0], shown), sample.Constraints.SkippedSkills);
            var question = new PathQuestion(new CandidateSelector(sample.Knowledge, sample.Profile, shown), want, sample.Today);
            var problem = question.Under(sample.Constraints with { Start = sample.Constraints.Start });
            var pruned = watch.Elapsed.TotalMilliseconds;
            var solution = new PathSolver(TestContext.Current.CancellationToken).Best(problem, PathAim.For(PathPreference.FewestHours), TimeSpan.FromSeconds(20));
            took.Add(Cpu() - cpu);
            proven += solution.Proven ? 1 : 0;
            output.WriteLine($"{seed} {problem.Candidates.Count} candidates {problem.Candidates.Sum(c => c.Runs.Count)} runs {problem.Candidates.Sum(c => c.Paces.Count)} paces; prune {pruned:0} total {took[^1]:0} ms wall {watch.ElapsedMilliseconds}; steps {solution.Courses.Count} gap {solution.Gap}/{question.Missing} {solution.Proven}");
        }

        took.Sort();
        output.WriteLine($"{courses}: median {took[took.Count / 2]:0} p95 {took[(int)(took.Count * 0.95)]:0} p99 {took[(int)(took.Count * 0.99)]:0} max {took[^1]:0} proven {proven}/{samples} within500 {took.Count(t => t < 500)} within2s {took.Count(t => t < 2000)}");
        proven.ShouldBeGreaterThan(0);
    }
}
