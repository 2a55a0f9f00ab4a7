using CareerBot.Careers;
using Microsoft.Extensions.Options;

namespace CareerBot.Recommendations;

/// <summary>Keeps the recommender of the knowledge and day last asked for, so that postings are read once a version and day.</summary>
public sealed class RecommenderCache(IOptions<RecommendationOptions> options)
{
    private Recommender? _latest;

    /// <summary>The recommender for some knowledge on some day. A Turn that began before a publication still gets its own.</summary>
    public Recommender For(KnowledgeBase knowledge, DateOnly today)
    {
        if (Volatile.Read(ref _latest) is { } latest && ReferenceEquals(latest.Knowledge, knowledge) && latest.Today == today)
        {
            return latest;
        }

        var recommender = new Recommender(knowledge, today, options.Value);
        Volatile.Write(ref _latest, recommender);
        return recommender;
    }
}
