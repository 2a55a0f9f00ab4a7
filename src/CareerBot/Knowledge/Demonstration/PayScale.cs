using CareerBot.Careers;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>What an occupation pays: by the folder's own postings where they tell, more for more experience.</summary>
internal sealed class PayScale
{
    private const int FewestPostings = 3;
    private const double Spread = 0.12;
    private const double LeastFactor = 0.6;
    private const double MostFactor = 2.2;
    private const double FineStep = 100;
    private const double CoarseStep = 500;
    private const double CoarseFrom = 5000;

    private readonly Dictionary<OccupationId, double> _pay;
    private readonly double _usual;
    private readonly double _perYear;

    /// <summary>Learns the pay.</summary>
    public PayScale(KnowledgeBase knowledge, PostingWords words)
    {
        var paid = knowledge.Postings.Where(posting => posting is { SalaryMin: not null, SalaryMax: not null })
            .Select(posting => (posting.Occupation, Pay: (double)(posting.SalaryMin!.Value + posting.SalaryMax!.Value) / 2)).ToList();
        _usual = paid.Count == 0 ? words.Pay : Median(paid.Select(row => row.Pay));
        _pay = paid.Where(row => row.Occupation is not null).GroupBy(row => row.Occupation!.Value).Where(group => group.Count() >= FewestPostings)
            .ToDictionary(group => group.Key, group => Median(group.Select(row => row.Pay)));
        _perYear = words.PayPerYear / 100;
    }

    /// <summary>Draws the lowest and the highest pay of a posting.</summary>
    /// <param name="occupation">The occupation.</param>
    /// <param name="years">The years of experience asked for.</param>
    /// <param name="random">The source.</param>
    public (decimal Min, decimal Max) Draw(Occupation occupation, double years, Random random)
    {
        var more = years - (occupation.Entry.ExperienceYears ?? 0);
        var middle = _pay.GetValueOrDefault(occupation.Id, _usual)
            * Math.Clamp(1 + (_perYear * more), LeastFactor, MostFactor) * Math.Exp(Spread * random.Around());
        var width = 0.1 + (0.15 * random.NextDouble());
        return (Round(middle * (1 - width)), Round(middle * (1 + width)));
    }

    private static decimal Round(double pay)
    {
        var step = pay < CoarseFrom ? FineStep : CoarseStep;
        return (decimal)(Math.Max(1, Math.Round(pay / step)) * step);
    }

    private static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
