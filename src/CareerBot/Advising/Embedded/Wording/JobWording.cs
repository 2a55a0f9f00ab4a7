using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words postings and demand.</summary>
internal static class JobWording
{
    private const int MostNamed = 3;

    private const int MostPostings = 2;

    /// <summary>Postings found.</summary>
    public static string Found(Phrases say, JobsFound found)
    {
        var scope = Scope(say, found.Query);
        if (found.Matches.Count == 0)
        {
            return say.Join(say.Say("jobs.none", ("scope", scope)), Unpaid(say, found));
        }

        var named = found.Matches.Take(MostPostings).ToList();
        return say.Join(
            say.Say(
                "jobs.lead",
                ("openings", say.Count("opening", found.Total)), ("scope", scope),
                ("names", say.List(named.Select(match => Name(say, match.Posting)))), ("mark", say.Mark(RecordKind.Posting, named[0].Posting.Id.Value))),
            say.Turn.Profile.Skills.Count == 0 ? say.Say("jobs.fit.unknown") : Fit(say, found.Matches[0]),
            Unpaid(say, found));
    }

    /// <summary>One posting.</summary>
    public static string Explained(Phrases say, JobMatch match)
    {
        var mark = say.Mark(RecordKind.Posting, match.Posting.Id.Value);
        return say.Join(
            say.Say("job.lead", ("name", Name(say, match.Posting)), ("date", say.Day(match.Posting.Posted)), ("mark", mark)),
            match.Posting.Skills.Count == 0 ? "" : say.Say("job.skills", ("skills", say.List(match.Posting.Skills.Select(say.Name))), ("mark", mark)),
            say.Turn.Profile.Skills.Count == 0 ? say.Say("jobs.fit.unknown") : Fit(say, match));
    }

    /// <summary>What employers ask for.</summary>
    public static string Demand(Phrases say, DemandReport report)
    {
        var mark = $"[{say.Turn.Citations.Cite(DemandShown.Source(report, say.Turn.Knowledge.Center.Id))}]";
        if (report.Total == 0)
        {
            return say.Say("demand.none");
        }

        var period = ("period", say.Say("period", ("from", say.Day(report.Period.From)), ("to", say.Day(report.Period.To))));
        return say.Join(
            say.Say("demand.lead", ("postings", say.Count("posting", report.Total)), ("open", $"{report.Open}"), period, ("mark", mark)),
            report.Salary is { } salary
                ? say.Say("demand.salary", ("low", say.Money(salary.Q1)), ("median", say.Money(salary.Median)), ("high", say.Money(salary.Q3)), ("postings", say.Count("posting", salary.Postings)), ("mark", mark))
                : "",
            report.BySkill.Count == 0
                ? ""
                : say.Say("demand.skills", ("skills", say.List(report.BySkill.Take(MostNamed).Select(skill => $"{say.Name(new SkillId(skill.Key))} ({Figures.Share(skill.Share)})"))), ("mark", mark)));
    }

    // What was left out is said, lest a short list be taken for the whole market.
    private static string Unpaid(Phrases say, JobsFound found)
    {
        if (found.WithoutSalary == 0)
        {
            return "";
        }

        var center = say.Turn.Cite(RecordKind.Center, say.Turn.Knowledge.Center.Id);
        say.Turn.Citations.Ground(center, $"{found.WithoutSalary}");
        return say.Say("jobs.without-salary", ("openings", say.Count("opening", found.WithoutSalary)), ("mark", $"[{center}]"));
    }

    private static string Fit(Phrases say, JobMatch match)
    {
        var mark = ("mark", say.Mark(RecordKind.Posting, match.Posting.Id.Value));
        var company = ("company", match.Posting.Company);
        return match.Missing.Count == 0
            ? say.Say($"jobs.fit.{(match.Fit == JobFit.Meets ? "meets" : "other")}", company, mark)
            : say.Say(
                match.Fit == JobFit.NotYet ? "jobs.fit.not-yet" : "jobs.fit.nearly",
                company, mark,
                ("missing", say.List(match.Missing.Take(MostNamed).Select(missing => say.Name(missing.Skill)))));
    }

    private static string Name(Phrases say, JobPosting posting)
    {
        var salary = (posting.SalaryMin, posting.SalaryMax) switch
        {
            ({ } low, { } high) => $" ({say.Money(low)}–{say.Money(high)})",
            ({ } low, null) => $" ({say.Money(low)}+)",
            (null, { } high) => $" (≤ {say.Money(high)})",
            _ => "",
        };
        var title = posting.Language is { } written && written != say.Language && posting.Occupation is { } occupation ? say.Name(occupation) : posting.Title;
        return $"**{posting.Company}** – {title}{salary}{say.Mark(RecordKind.Posting, posting.Id.Value)}";
    }

    private static string Scope(Phrases say, JobQuery query)
    {
        var parts = new List<string>();
        if (query.Occupation is { } occupation)
        {
            parts.Add(say.Name(occupation));
        }
        else if (query.Skill is { } skill)
        {
            parts.Add(say.Name(skill));
        }
        else if (query.Field is { } field)
        {
            parts.Add(say.Name(field));
        }

        if (query.District is { } district)
        {
            parts.Add(say.Name(district));
        }

        if (query.Mode is { } mode)
        {
            parts.Add(say.Name(mode));
        }

        if (query.SalaryMin is { } salary)
        {
            parts.Add(say.Say("scope.salary", ("salary", say.Money(salary))));
        }

        return parts.Count == 0 ? say.Say("scope.all") : string.Join(say.Language == Language.Zh ? "、" : ", ", parts);
    }
}
