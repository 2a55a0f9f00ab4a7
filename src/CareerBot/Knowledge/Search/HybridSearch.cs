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
    private const int PassagesEach = 2;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PassageHit>> SearchAsync(
        string text, PassageFilter filter, int limit, CancellationToken cancellationToken)
    {
        var tokens = encoder.Tokenizer.Tokenize(text);
        if (tokens.Count == 0)
        {
            return [];
        }

        var embedding = await embeddings.GenerateAsync(text, cancellationToken: cancellationToken);
        var query = new IndexQuery(
            encoder.QueryTerms(tokens), encoder.QueryGrams(tokens), embedding.Vector, FilterTranslation.Translate(filter, calendar), ListLength);
        var fused = ScoreFusion.Fuse(await index.SearchAsync(query, cancellationToken), ListLength);
        var records = ScoreFusion.ByRecord(fused, LanguageOf(tokens), PassagesEach).Take(Math.Clamp(limit, 1, 100)).ToList();
        var passages = await index.GetAsync([.. records.SelectMany(record => record.Passages).Select(passage => passage.Id)], cancellationToken);
        return Hits(tokens, records, passages);
    }

    private List<PassageHit> Hits(
        List<Token> question,
        List<(double Score, IReadOnlyList<FusedPassage> Passages)> records,
        IReadOnlyDictionary<string, IndexedPassage> passages)
    {
        var overlap = new QueryOverlap(encoder, statistics, question);
        var hits = new List<PassageHit>(records.Count);
        foreach (var (score, found) in records)
        {
            var texts = found.Select(passage => passages.GetValueOrDefault(passage.Id)).OfType<IndexedPassage>().Select(item => item.Passage).ToList();
            if (texts.Count > 0)
            {
                var tokens = texts.SelectMany(passage => encoder.Tokenizer.Tokenize(PassageEncoder.TextOf(passage))).ToList();
                hits.Add(new PassageHit(texts[0], score, overlap.In(tokens)));
            }
        }

        return hits;
    }

    /// <summary>The script most of the question is in; a Chinese character carries about as much as an English word.</summary>
    private static Language LanguageOf(List<Token> tokens) =>
        tokens.Sum(token => token.IsChinese && !token.InsideWord ? token.Text.Length : 0) >= tokens.Count(token => token.Kind == TokenKind.Word)
            ? Language.Zh
            : Language.En;
}
