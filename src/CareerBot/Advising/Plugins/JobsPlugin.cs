using System.ComponentModel;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Finds postings and reports what employers ask for.</summary>
internal sealed class JobsPlugin(AdvisingTurn turn)
{
    private const int Most = 5;

    /// <summary>Finds open postings.</summary>
    /// <returns>At most five matches, best first; empty when none fits.</returns>
    [KernelFunction(Tools.FindJobs)]
    [Description("Find open postings, best fit first. An empty list means none fits: say so and which limit to drop.")]
    public string FindJobs([Description("What to narrow to.")] JobQuery query)
    {
        var found = turn.Recommender.Jobs(turn.Profile, query with { Limit = Most });
        var salary = query.SalaryMin is { } least ? Figures.Money(least, turn.Knowledge.Center.Currency) : "";
        foreach (var match in found.Items)
        {
            var number = turn.Cite(RecordKind.Posting, match.Posting.Id.Value);
            turn.Citations.Ground(number, $"{found.Total} {found.Items.Count} {found.WithoutSalary} {salary}");
        }

        turn.State = turn.State with { Question = new AskedQuestion(Jobs: query) };
        turn.Show(nameof(JobPosting), [.. found.Items.Select(match => match.Posting.Id.Value)]);
        return turn.Record(new JobsFound(found.Items, found.Total, found.WithoutSalary, query));
    }

    /// <summary>Explains one posting.</summary>
    /// <returns>The posting against the person; "not found" for an unknown id.</returns>
    [KernelFunction(Tools.ExplainPosting)]
    [Description("Explain one posting and how the person stands to it.")]
    public string ExplainPosting([Description("The posting's id.")] string posting)
    {
        if (turn.Recommender.Job(turn.Profile, new PostingId(posting)) is not { } match)
        {
            return ToolFault.NotFound;
        }

        turn.Cite(RecordKind.Posting, posting);
        turn.Discuss(nameof(JobPosting), posting);
        return turn.Record(new PostingExplained(match));
    }

    /// <summary>Reports demand.</summary>
    /// <returns>Counts, shares and salaries with the period they rest on.</returns>
    [KernelFunction(Tools.Demand)]
    [Description("Report what employers ask for: openings, shares, skills, salaries, for all or one field, occupation, skill or district.")]
    public string Demand([Description("Which postings to count.")] DemandScope scope)
    {
        turn.State = turn.State with { Question = new AskedQuestion(Demand: scope) };
        var report = turn.Recommender.Demand(scope);
        var number = turn.Citations.Cite(DemandShown.Source(report, turn.Knowledge.Center.Id));
        turn.Citations.Ground(number, DemandFigures.Of(report, turn.Knowledge.Center.Currency, turn.Language));
        return turn.Record(new DemandShown(report));
    }
}
