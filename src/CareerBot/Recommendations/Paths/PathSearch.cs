namespace CareerBot.Recommendations;

/// <summary>Answers one question for a path, for one preference after the other; what they share is worked out once.</summary>
internal sealed class PathSearch
{
    private readonly MarketSnapshot _market;
    private readonly PathRequest _request;
    private readonly RecommendationOptions _options;
    private readonly PathConstraints _constraints;
    private readonly PathSolver _solver;
    private readonly SkillLevels _shown;
    private readonly SkillGap _gap;
    private readonly PathQuestion _question;
    private readonly PathProblem _problem;
    private readonly Lazy<PathSolution> _mostComplete;
    private readonly Lazy<(Clash Clash, Relaxation? Relaxation)> _advice;

    /// <summary>Takes up a question.</summary>
    /// <param name="market">Courses and postings.</param>
    /// <param name="request">The question.</param>
    /// <param name="options">How long to search.</param>
    /// <param name="cancellationToken">Ends the search between two goals.</param>
    public PathSearch(MarketSnapshot market, PathRequest request, RecommendationOptions options, CancellationToken cancellationToken)
    {
        (_market, _request, _options, _solver) = (market, request, options, new PathSolver(cancellationToken));
        _constraints = request.Constraints with { Start = request.Constraints.Start > market.Today ? request.Constraints.Start : market.Today };
        _shown = SkillLevels.Shown(request.Profile, market.Knowledge);
        _gap = new SkillGapCalculator(market).Measure(request.Target, _shown);
        var wanted = WantedLevels.Of(_gap, _constraints.SkippedSkills);
        _question = new PathQuestion(new CandidateSelector(market.Knowledge, request.Profile, _shown), wanted, market.Today);
        _problem = _question.Under(_constraints);
        _mostComplete = new(() => _solver.Best(_problem, PathAim.For(PathPreference.MostComplete), new TimeBudget(options.PathTimeLimit)));
        _advice = new(() => Advise(_mostComplete.Value));
    }

    /// <summary>Finds the path that is best in something.</summary>
    /// <returns>The path; without steps when nothing is missing or nothing fits, and then the clashes say why.</returns>
    public LearningPath Find(PathPreference preference)
    {
        var best = _mostComplete.Value;
        var solution = preference == PathPreference.MostComplete || best.Gap == 0 ? best : Preferring(preference, best);
        var steps = new PathAssembler(_question.Wanted, _shown).Steps(solution.Courses);
        return new LearningPath
        {
            Gap = _gap,
            Constraints = _constraints,
            Steps = steps,
            GapClosed = _question.ShareClosed(solution.Gap),
            ProvenOptimal = solution.Proven,
            GapClosedAtMost = _question.ShareClosed(best.Proven ? best.Gap : Math.Max(best.Gap, best.Bound)),
            Openings = CountOpenings(steps),
            Clashes = _advice.Value.Clash.Constraints,
            ClashesTogether = _advice.Value.Clash.Together,
            Relaxation = _advice.Value.Relaxation,
        };
    }

    // Half of what could be closed is the least worth calling a path.
    private PathSolution Preferring(PathPreference preference, PathSolution best)
    {
        var found = _solver.Best(_problem, PathAim.For(preference, (best.Gap + 1) / 2), new TimeBudget(_options.PathTimeLimit), best);
        return found with { Proven = found.Proven && best.Proven };
    }

    private (Clash Clash, Relaxation? Relaxation) Advise(PathSolution best)
    {
        var budget = new TimeBudget(_options.RelaxationTimeLimit);
        var clash = _question.Missing > 0 && best.Gap == 0 ? new ClashFinder(_question, _solver, budget).Find(_constraints) : Clash.None;
        var relaxation = best.Gap < _question.Missing ? new RelaxationFinder(_question, _solver, budget).Find(_constraints, best.Gap, clash) : null;
        return (clash, relaxation);
    }

    private Openings CountOpenings(IReadOnlyList<PathStep> steps)
    {
        var jobs = new JobMatcher(_market);
        var learned = _shown.LiftedBy(steps.SelectMany(step => _market.Knowledge.Find(step.Course)!.Teaches));
        return new Openings(
            jobs.CountMet(_request.Target.Id, _request.Profile, _shown),
            jobs.CountMet(_request.Target.Id, _request.Profile, learned));
    }
}
