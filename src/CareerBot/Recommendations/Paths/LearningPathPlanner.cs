namespace CareerBot.Recommendations;

/// <summary>
/// Plans learning paths: the largest weighted gap closed, then fewest hours, lowest price, earliest finish. What is valid is
/// said once more, independently, by <see cref="LearningPathRules"/>.
/// </summary>
internal sealed class LearningPathPlanner(MarketSnapshot market, RecommendationOptions options)
{
    private readonly SkillGapCalculator _gaps = new(market);
    private readonly JobMatcher _jobs = new(market);

    /// <summary>Plans one path.</summary>
    /// <param name="request">The question.</param>
    /// <param name="cancellationToken">Ends the search between two goals.</param>
    /// <returns>The path; without steps when nothing is missing or nothing fits, and then the clashes say why.</returns>
    public LearningPath Plan(PathRequest request, CancellationToken cancellationToken)
    {
        var shown = SkillLevels.Shown(request.Profile, market.Knowledge);
        var gap = _gaps.Measure(request.Target, shown);
        var constraints = request.Constraints with { Start = request.Constraints.Start > market.Today ? request.Constraints.Start : market.Today };
        var wanted = WantedLevels.Of(gap, constraints.SkippedSkills);
        var question = new PathQuestion(new CandidateSelector(market.Knowledge, request.Profile, shown), wanted, market.Today);
        var solver = new PathSolver(cancellationToken);
        var solution = solver.Best(question.Under(constraints), PathAim.For(request.Preference), new TimeBudget(options.PathTimeLimit));
        var steps = new PathAssembler(wanted, shown).Steps(solution.Courses);
        var budget = new TimeBudget(options.RelaxationTimeLimit);
        return new LearningPath
        {
            Gap = gap,
            Constraints = constraints,
            Steps = steps,
            GapClosed = question.ShareClosed(solution.Gap),
            ProvenOptimal = solution.Proven,
            GapClosedAtMost = question.ShareClosed(solution.Proven ? solution.Gap : Math.Max(solution.Gap, solution.Bound)),
            Openings = CountOpenings(request, shown, steps),
            Clashes = question.Missing > 0 && solution.Gap == 0 ? new ClashFinder(question, solver, budget).Find(constraints) : [],
            Relaxation = solution.Gap < question.Missing ? new RelaxationFinder(question, solver, budget).Find(constraints, solution.Gap) : null,
        };
    }

    private Openings CountOpenings(PathRequest request, SkillLevels shown, IReadOnlyList<PathStep> steps)
    {
        var learned = shown.LiftedBy(steps.SelectMany(step => market.Knowledge.Find(step.Course)!.Teaches));
        return new Openings(
            _jobs.CountMet(request.Target.Id, request.Profile, shown),
            _jobs.CountMet(request.Target.Id, request.Profile, learned));
    }
}
