using System.Globalization;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Evaluation.Retrieval;

/// <summary>Measures search on public question sets, in one language and across both, list by list and fused.</summary>
public sealed class RetrievalMeasures(ITestOutputHelper output)
{
    [Fact]
    public async Task Search_reaches_its_thresholds_and_the_fused_list_is_no_worse_than_any_single_one()
    {
        var shared = Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", "data"));
        Assert.SkipUnless(Directory.Exists(shared), "The shared question sets are not here: put them into ../shared/data beside the repository.");
        var losses = new List<string>();

        output.WriteLine($"{"set",-16}{"list",-9}{"@1",7}{"@5",7}{"@10",7}{"MRR",7}");
        foreach (var set in QuestionSet.All(shared))
        {
            var ranks = await MeasureAsync(set);
            var fused = ReciprocalRank(ranks[^1]);
            losses.AddRange(fused < RetrievalThresholds.LeastReciprocalRank(set.Name) ? [$"{set.Name}: MRR {fused:F3}"] : []);
            losses.AddRange(ranks.Take(ranks.Count - 1).Any(list => ReciprocalRank(list) > fused + RetrievalThresholds.FusionSlack)
                ? [$"{set.Name}: a single list beats the fused one"]
                : []);
        }

        losses.ShouldBeEmpty();
    }

    private async Task<List<List<int>>> MeasureAsync(QuestionSet set)
    {
        using var folder = new TemporaryDirectory();
        var texts = await SearchableTexts.BuildAsync(folder, set.Texts, set.Language, TestContext.Current.CancellationToken);
        var ranks = SearchableTexts.Lists.Select(_ => new List<int>()).ToList();
        foreach (var (say, relevant) in set.Questions)
        {
            var lists = await texts.RankAsync(say, TestContext.Current.CancellationToken);
            for (var i = 0; i < ranks.Count; i++)
            {
                ranks[i].Add(lists[i].Select((id, place) => relevant.Contains(id) ? place + 1 : 0).FirstOrDefault(rank => rank > 0));
            }
        }

        for (var i = 0; i < ranks.Count; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{set.Name,-16}{SearchableTexts.Lists[i],-9}{Recall(ranks[i], 1),7:P1}{Recall(ranks[i], 5),7:P1}{Recall(ranks[i], 10),7:P1}{ReciprocalRank(ranks[i]),7:F3}"));
        }

        return ranks;
    }

    private static double Recall(List<int> ranks, int most) => ranks.Count(rank => rank > 0 && rank <= most) / (double)ranks.Count;

    private static double ReciprocalRank(List<int> ranks) => ranks.Average(rank => rank > 0 ? 1.0 / rank : 0);
}
