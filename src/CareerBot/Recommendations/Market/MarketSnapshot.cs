using CareerBot.Careers;

namespace CareerBot.Recommendations;

/// <summary>One knowledge base on one day, indexed for counting: which postings are open and what they want.</summary>
internal sealed class MarketSnapshot
{
    private readonly Dictionary<OccupationId, OccupationDemand> _byOccupation;
    private readonly Lazy<PostingTable> _table;

    /// <summary>Reads all postings once.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="today">The day on which postings are open or closed.</param>
    public MarketSnapshot(KnowledgeBase knowledge, DateOnly today)
    {
        Knowledge = knowledge;
        Today = today;
        Open = [.. knowledge.Postings.Where(posting => posting.IsOpenOn(today)).Select(Read)];
        _byOccupation = Open
            .Where(item => item.Posting.Occupation is not null)
            .GroupBy(item => item.Posting.Occupation!.Value)
            .ToDictionary(group => group.Key, group => new OccupationDemand([.. group]));
        _table = new Lazy<PostingTable>(() => new PostingTable([.. knowledge.Postings.Where(posting => posting.Posted <= today)]));
    }

    /// <summary>The knowledge.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>The day.</summary>
    public DateOnly Today { get; }

    /// <summary>All postings open on the day.</summary>
    public IReadOnlyList<OpenPosting> Open { get; }

    /// <summary>All postings published until the day, open or closed, laid out for counting.</summary>
    public PostingTable Table => _table.Value;

    /// <summary>What the open postings of an occupation ask for; <see cref="OccupationDemand.None"/> when there are none.</summary>
    public OccupationDemand DemandOf(OccupationId occupation) =>
        _byOccupation.GetValueOrDefault(occupation, OccupationDemand.None);

    /// <summary>Works out what a posting wants, open or closed.</summary>
    public OpenPosting Read(JobPosting posting) =>
        OpenPosting.Read(posting, posting.Occupation is { } occupation ? Knowledge.Find(occupation) : null);
}
