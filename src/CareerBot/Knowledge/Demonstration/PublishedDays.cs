namespace CareerBot.Knowledge.Demonstration;

/// <summary>Draws days of publication: more in busy months of the year, and more lately than long ago.</summary>
internal sealed class PublishedDays
{
    private const int MonthsInYear = 12;
    private const int ShortestOpen = 20;
    private const int LongestOpen = 120;

    private readonly DateOnly _until;
    private readonly double[] _weights;

    /// <summary>Weighs the months.</summary>
    /// <param name="words">The months of the year.</param>
    /// <param name="until">The last day.</param>
    public PublishedDays(PostingWords words, DateOnly until)
    {
        _until = until;
        _weights =
        [
            .. Enumerable.Range(0, words.SpanMonths).Select(back =>
                words.Months[Month(until, back)] * (1 + ((words.Growth - 1) * (words.SpanMonths - back) / words.SpanMonths))),
        ];
    }

    /// <summary>Draws a day.</summary>
    public DateOnly Posted(Random random)
    {
        var ends = _until.AddMonths(-random.PickWeighted(_weights));
        var days = ends.DayNumber - ends.AddMonths(-1).DayNumber;
        return ends.AddDays(-random.Next(days));
    }

    /// <summary>Draws the last day a posting is open.</summary>
    public static DateOnly Expires(DateOnly posted, Random random) => posted.AddDays(random.Next(ShortestOpen, LongestOpen));

    private static int Month(DateOnly until, int back) => (until.AddMonths(-back).Month - 1 + MonthsInYear) % MonthsInYear;
}
