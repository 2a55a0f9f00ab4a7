using System.Text.RegularExpressions;
using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Understands what is said to a review: "keep all", "remove the second", 第二条删掉, "I left that job in 2021".</summary>
internal sealed class ReviewWordReader
{
    private const int LongestMessage = 240;
    private const int FewWords = 4;
    private const int FewHan = 8;

    private readonly ReviewPlaces _places;
    private readonly ReviewEdits _edits;
    private readonly PeriodReader _periods;
    private readonly Dictionary<string, Regex> _cues;

    /// <summary>Prepares the words.</summary>
    public ReviewWordReader(CvReviewWords words, PeriodReader periods)
    {
        _places = new ReviewPlaces(words);
        _edits = new ReviewEdits(words, periods);
        _periods = periods;
        _cues = new Dictionary<string, Regex>
        {
            ["keep"] = CvText.Pattern(words.Keep),
            ["remove"] = CvText.Pattern(words.Remove),
            ["refuse"] = CvText.Pattern(words.Refuse),
            ["all"] = CvText.Pattern(words.All),
            ["only"] = CvText.Pattern(words.Only),
            ["except"] = CvText.Pattern(words.Except),
            ["nothing"] = CvText.Pattern(words.Nothing),
            ["names"] = CvText.Pattern(words.Names),
            ["without"] = CvText.Pattern(words.Without),
            ["show"] = CvText.Pattern(words.Show),
            ["confirm"] = Whole(words.Confirm),
            ["reject"] = Whole(words.Reject),
        };
    }

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="review">The review it may be about.</param>
    /// <param name="linker">Knows the names of skills.</param>
    /// <param name="isInSight">Whether the review is what was shown last, so that a bare "yes" means it.</param>
    /// <returns>What to do; <see langword="null"/> when the message is about something else.</returns>
    public CvChange? Read(string text, CvReview review, SkillLinker linker, bool isInSight)
    {
        if (text.Length > LongestMessage)
        {
            return null;
        }

        CvChange? whole = null;
        foreach (var line in text.Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (ReadLine(line, review, linker, isInSight) is not { } change)
            {
                return null;
            }

            whole = whole is null ? change : Both(whole, change);
        }

        return whole;
    }

    private static CvChange Both(CvChange one, CvChange other) => new()
    {
        Keep = [.. one.Keep.Union(other.Keep)],
        Drop = [.. one.Drop.Union(other.Drop).Except(one.Keep).Except(other.Keep)],
        Edits = one.Edits.Concat(other.Edits).GroupBy(edit => edit.Key).ToDictionary(same => same.Key, same => same.Last().Value),
        Names = other.Names ?? one.Names,
    };

    private CvChange? ReadLine(string text, CvReview review, SkillLinker linker, bool isInSight)
    {
        if (text.Contains('?', StringComparison.Ordinal) || text.Contains('？', StringComparison.Ordinal))
        {
            return null;
        }

        var said = text.Trim().Replace('’', '\'').TrimEnd('.', '!', '。', '！');
        var all = Enumerable.Range(1, review.Items.Count).ToList();
        if (isInSight && Has("confirm", said))
        {
            return new CvChange { Keep = all };
        }

        if (isInSight && Has("reject", said))
        {
            return new CvChange { Drop = all };
        }

        if (Has("show", said))
        {
            return new CvChange();
        }

        var skills = linker.Link(said).Where(mention => mention.Kind == MentionKind.Skill).Select(mention => new SkillId(mention.Id)).ToList();
        var places = _places.Find(WithoutDates(said), review, skills);
        return _edits.Read(said, review, places, linker)
            ?? Names(said, places)
            ?? Choice(said, all, places);
    }

    private static Regex Whole(IEnumerable<string> words) => new(
        $@"^(?:{CvText.Alternatives(words)})(?:[\s,，!！。.]*(?:{CvText.Alternatives(words)}))*[\s,，!！。.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        CvText.Patience);

    private bool Has(string cue, string text) => _cues[cue].IsMatch(text);

    private string WithoutDates(string text) =>
        _periods.Find(text).Reverse().Aggregate(text, (rest, period) => rest.Remove(period.Start, period.End - period.Start).Insert(period.Start, " "));

    /// <summary>"Keep the employers' names", 公司名不要保留.</summary>
    private CvChange? Names(string text, IReadOnlyList<int> places)
    {
        if (!Has("names", text) || (places.Count > 0 && !Has("keep", text)) || !(Has("keep", text) || Has("without", text) || IsShort(text)))
        {
            return null;
        }

        return new CvChange { Names = !(Has("without", text) || Has("refuse", text)) };
    }

    private CvChange? Choice(string text, List<int> all, IReadOnlyList<int> places)
    {
        var (others, isAll) = (all.Except(places).ToList(), Has("all", text));
        if (Has("nothing", text) && (Has("keep", text) || Has("remove", text) || IsShort(text)))
        {
            return new CvChange { Drop = all };
        }

        if (Has("refuse", text) || Has("remove", text))
        {
            return Has("except", text) && places.Count > 0 ? Kept(text, places, others)
                : places.Count > 0 ? Kept(text, [], [.. places])
                : isAll || IsShort(text) && Has("refuse", text) ? new CvChange { Drop = all }
                : null;
        }

        if (!Has("keep", text))
        {
            return Has("only", text) && places.Count > 0 && IsShort(text) ? new CvChange { Keep = places, Drop = others } : null;
        }

        return Has("except", text) && places.Count > 0 ? new CvChange { Keep = others, Drop = places }
            : Has("only", text) && places.Count > 0 ? new CvChange { Keep = places, Drop = others }
            : Has("only", text) && IsShort(text) && !isAll ? new CvChange { Drop = all }
            : places.Count > 0 ? new CvChange { Keep = places }
            : isAll || IsShort(text) ? new CvChange { Keep = all }
            : null;
    }

    /// <summary>"Remove the second and keep the rest" does both; "remove all but 1" keeps nothing by itself.</summary>
    private CvChange Kept(string text, IReadOnlyList<int> spared, List<int> dropped) => new()
    {
        Drop = dropped,
        Keep = spared.Count == 0 || !Has("keep", text) ? [] : spared,
    };

    private static bool IsShort(string text) => CvText.HanCount(text) <= FewHan && CvText.WordCount(text) <= FewWords;
}
