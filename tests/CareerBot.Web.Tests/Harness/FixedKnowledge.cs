using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Testing;

namespace CareerBot.Web.Tests;

/// <summary>The tiny center, always live.</summary>
internal sealed class FixedKnowledge : ILiveKnowledge
{
    public PublishedKnowledge Current { get; } = new(
        "tiny", TinyCenter.Knowledge, new NoSearch(), new SkillLinker(TinyCenter.Knowledge, LevelWords.None));

    public DateOnly Today => TinyCenter.Today;

    private sealed class NoSearch : IPassageSearch
    {
        public Task<IReadOnlyList<PassageHit>> SearchAsync(
            string text, PassageFilter filter, int limit, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PassageHit>>([]);
    }
}
