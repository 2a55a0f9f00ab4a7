using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>What the open postings of one occupation ask for and pay.</summary>
internal sealed class OccupationDemand
{
    private readonly Dictionary<SkillId, int> _askedFor;

    /// <summary>Counts the postings.</summary>
    /// <param name="open">The open postings of the occupation.</param>
    public OccupationDemand(IReadOnlyList<OpenPosting> open)
    {
        Open = open;
        Period = DateRange.Of(open.Select(item => item.Posting.Posted));
        Salary = Salaries.Quartiles(open.Select(item => item.Posting));
        _askedFor = SkillCounts.Of(open.Select(item => item.Posting));
    }

    /// <summary>An occupation nobody hires for today.</summary>
    public static OccupationDemand None { get; } = new([]);

    /// <summary>The open postings.</summary>
    public IReadOnlyList<OpenPosting> Open { get; }

    /// <summary>How many they are.</summary>
    public int Postings => Open.Count;

    /// <summary>When they were published; <see langword="null"/> when there are none.</summary>
    public DateRange? Period { get; }

    /// <summary>What they pay; <see langword="null"/> when too few say.</summary>
    public SalaryRange? Salary { get; }

    /// <summary>The share of the postings that ask for a skill, 0..1.</summary>
    public double ShareAskingFor(SkillId skill) => Shares.Of(_askedFor.GetValueOrDefault(skill), Postings);
}
