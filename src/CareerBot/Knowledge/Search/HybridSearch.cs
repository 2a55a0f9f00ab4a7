using CareerBot.Careers;
using CareerBot.Knowledge.TextEncoding;
using CareerBot.Knowledge.Ingestion;
using Microsoft.Extensions.AI;
using Token = CareerBot.Knowledge.TextEncoding.Token;

namespace CareerBot.Knowledge;

/// <summary>Searches one version: asks the index for three rankings, fuses them, and says how much each hit covers.</summary>
/// <param name="index">The version's passages.</param>
/// <param name="encoder">Encodes questions as the passages were encoded.</param>
/// <param name="embeddings">Embeds questions as the passages were embedded.</param>
/// <param name="statistics">The version's word counts.</param>
/// <param name="calendar">How the dates of postings move.</param>
internal sealed class HybridSearch(
    IKnowledgeIndex index,
    TextEncoder encoder,
    IEmbeddingGenerator<string, Embedding<float>> embeddings,
    TermStatistics statistics,
    DemonstrationCalendar calendar) : IPassageSearch
{
    private const int ListLength = 200;
    private const int PassagesEach = 12;
    private const int RecordsRanked = 30;


    /// <inheritdoc/>
    public async Task<IReadOnlyList<PassageHit>> SearchAsync(
        string text, PassageFilter filter, int limit, CancellationToken cancellationToken)
    {
        var tokens = AskingFrame.Open(text, encoder.Tokenizer.Tokenize(text));
        if (tokens.Count == 0)
        {
            return [];
        }

        var embedding = await embeddings.GenerateAsync(text, cancellationToken: cancellationToken);
        var query = new IndexQuery(
            encoder.QueryTerms(tokens), encoder.QueryGrams(tokens), embedding.Vector, FilterTranslation.Translate(filter, calendar), ListLength);
        var fused = ScoreFusion.Fuse(await index.SearchAsync(query, cancellationToken), ListLength);
        var found = ScoreFusion.ByRecord(fused, PassagesEach).Take(Math.Max(limit, RecordsRanked)).ToList();
        var passages = await index.GetAsync([.. found.SelectMany(record => record).Select(passage => passage.Id)], cancellationToken);
        return Hits(tokens, found, passages, Math.Clamp(limit, 1, 100));
    }

    private List<PassageHit> Hits(
        List<Token> question,
        List<IReadOnlyList<FusedPassage>> found,
        IReadOnlyDictionary<string, IndexedPassage> passages,
        int limit)
    {
        var overlap = new QueryOverlap(encoder, statistics, question);
        var ranking = new RecordRanking(encoder, overlap, question, RankingWeights.Measured);
        var language = LanguageOf(question);
        var ranked = found
            .Select(record => record.Where(place => passages.ContainsKey(place.Id)).Select(place => (place, passages[place.Id].Passage)).ToList())
            .Where(record => record.Count > 0)
            .Select(record => ranking.Rank(record, language));

        // A stable order: of equals the one found first.
        return [.. ranked.OrderByDescending(record => record.Score).Take(limit).Select(record => ranking.Hit(record.Score, record.Shown))];
    }

    /// <summary>The script most of the question is in; a Chinese character carries about as much as an English word.</summary>
    private static Language LanguageOf(List<Token> tokens) =>
        tokens.Sum(token => token.IsChinese && !token.InsideWord ? token.Text.Length : 0) >= tokens.Count(token => token.Kind == TokenKind.Word)
            ? Language.Zh
            : Language.En;
}
