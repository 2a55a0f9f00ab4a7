using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Knowledge.EmbeddedIndex;
using CareerBot.Knowledge.TextEncoding;
using CareerBot.Testing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerBot.Evaluation.Retrieval;

/// <summary>Texts in an index of their own, ranked by each list alone and by all of them together.</summary>
internal sealed class SearchableTexts(EncoderSet encoders, IKnowledgeIndex index)
{
    private const int ListLength = 200;

    /// <summary>The lists a question is ranked by.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["words", "letters", "meaning", "fused"];

    /// <summary>Indexes texts.</summary>
    public static async Task<SearchableTexts> BuildAsync(
        TemporaryDirectory folder, IEnumerable<(string Id, string Text)> texts, Language language, CancellationToken cancellationToken)
    {
        var cache = new DictionaryCache(
            DictionaryLocation.Find(AppContext.BaseDirectory), folder.Path, TimeProvider.System, NullLogger<DictionaryCache>.Instance);
        var encoders = EncoderSet.From(await cache.LoadAsync(null, cancellationToken));
        var passages = texts.SelectMany(text => Knowledge.Ingestion.LongText.Split(text.Text).Select((part, i) => new IndexedPassage(
            new Passage($"guide/{text.Id}#{language.Code()}/{i}", new RecordKey(RecordKind.Guide, text.Id), language, "", "", part), PassageFacets.None)));
        await using var rebuild = await new EmbeddedIndexVersions(new IndexFiles(folder.Path)).BeginRebuildAsync("texts", cancellationToken);
        await rebuild.AddAsync(await new VersionBuilder(encoders.Passages, null).EncodeAsync([.. passages], cancellationToken), cancellationToken);
        return new SearchableTexts(encoders, await rebuild.PublishAsync(cancellationToken));
    }

    /// <summary>The ids of the texts that fit a question, best first, by each of <see cref="Lists"/>.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> RankAsync(string question, CancellationToken cancellationToken)
    {
        var tokens = encoders.Text.Tokenizer.Tokenize(question);
        var embedding = await encoders.Embeddings.GenerateAsync(question, cancellationToken: cancellationToken);
        var lists = await index.SearchAsync(
            new IndexQuery(encoders.Text.QueryTerms(tokens), encoders.Text.QueryGrams(tokens), embedding.Vector, IndexFilter.Everything, ListLength),
            cancellationToken);
        return
        [
            Ids(lists.Terms.Select(passage => passage.Record)),
            Ids(lists.Grams.Select(passage => passage.Record)),
            Ids(lists.Dense.Select(passage => passage.Record)),
            Ids(ScoreFusion.Fuse(lists, ListLength).Select(passage => passage.Record)),
        ];
    }

    private static List<string> Ids(IEnumerable<RecordKey> records) => [.. records.Select(record => record.Id).Distinct()];
}
