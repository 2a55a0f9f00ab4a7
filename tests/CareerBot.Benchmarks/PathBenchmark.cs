using System.Diagnostics;
using CareerBot.Recommendations;
using CareerBot.Testing;
using static System.FormattableString;

namespace CareerBot.Benchmarks;

/// <summary>Measures how long learning paths take over made-up catalogues; the same seeds every time.</summary>
internal static class PathBenchmark
{
    /// <summary>Plans for many catalogues of one shape.</summary>
    /// <returns>A row of the table.</returns>
    public static string Row(CatalogueShape shape, int samples, TimeSpan limit)
    {
        var search = new List<double>();
        var answer = new List<double>();
        var proven = 0;
        var sessions = 0;
        for (var seed = 0; seed < samples; seed++)
        {
            var sample = new CatalogueSample(seed, shape);
            sessions += sample.Knowledge.Courses.Sum(course => course.Sessions.Count);
            var (took, solved) = Search(sample, limit);
            search.Add(took);
            proven += solved && took <= limit.TotalMilliseconds ? 1 : 0;
            answer.Add(Answer(sample, limit));
        }

        return Invariant($"| {shape.Courses} | {sessions / samples} | {samples} | {limit.TotalMilliseconds} | {proven * 100.0 / samples:0.0} % | ")
            + Invariant($"{At(search, 0.5):0} | {At(search, 0.95):0} | {At(search, 1):0} | {At(answer, 0.5):0} | {At(answer, 0.95):0} |");
    }

    private static (double Milliseconds, bool Proven) Search(CatalogueSample sample, TimeSpan limit)
    {
        var market = new MarketSnapshot(sample.Knowledge, sample.Today);
        var shown = SkillLevels.Shown(sample.Profile, sample.Knowledge);
        var gap = new SkillGapCalculator(market).Measure(sample.Knowledge.Occupations[0], shown);
        var began = Stopwatch.GetTimestamp();
        var wanted = WantedLevels.Of(gap, sample.Constraints.SkippedSkills);
        var problem = new CandidateSelector(sample.Knowledge, sample.Profile, shown).State(wanted, sample.Constraints);
        var solution = new PathSolver(CancellationToken.None).Best(problem, PathAim.For(PathPreference.FewestHours), new TimeBudget(limit));
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, solution.Proven);
    }

    private static double Answer(CatalogueSample sample, TimeSpan limit)
    {
        var recommender = new Recommender(sample.Knowledge, sample.Today, new RecommendationOptions { PathTimeLimit = limit });
        recommender.Gap(sample.Profile, sample.Request.Target.Id);
        var began = Stopwatch.GetTimestamp();
        recommender.Path(sample.Request, CancellationToken.None);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static double At(List<double> values, double quantile)
    {
        values.Sort();
        return values[(int)Math.Round(quantile * (values.Count - 1))];
    }
}
