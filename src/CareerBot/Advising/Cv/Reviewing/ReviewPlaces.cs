using System.Globalization;
using System.Text.RegularExpressions;
using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Finds which items of a review a message means: by number, by kind or by name.</summary>
internal sealed partial class ReviewPlaces
{
    private const int ShortestName = 2;

    /// <summary>"Remove the jobs" means those of the review; "I want to keep my job while I learn" does not.</summary>
    private const int FewWords = 6;
    private const int FewHan = 12;

    private readonly IReadOnlyList<(int Place, Regex Words)> _places;
    private readonly IReadOnlyDictionary<string, Regex> _kinds;
    private readonly Regex _last;
    private readonly Regex _leading;

    /// <summary>Prepares the words.</summary>
    public ReviewPlaces(CvReviewWords words)
    {
        _places = [.. words.Places.OrderByDescending(place => place.Key).Select(place => (place.Key, CvText.Pattern(place.Value)))];
        _kinds = words.Kinds.ToDictionary(kind => kind.Key, kind => CvText.Pattern(kind.Value));
        _last = CvText.Pattern(words.Last);
        var counts = CvText.Alternatives(words.Counts.Values.SelectMany(count => count));
        Counts = words.Counts.SelectMany(count => count.Value.Select(word => (word, count.Key))).ToDictionary(StringComparer.OrdinalIgnoreCase);
        _leading = new Regex(
            $@"(?:{CvText.Alternatives(words.Leading)})\s*(?<count>{counts}|[2-9])(?!\d)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            CvText.Patience);
    }

    private Dictionary<string, int> Counts { get; }

    /// <summary>The places meant.</summary>
    /// <param name="text">The message, its dates left out.</param>
    /// <param name="review">The review.</param>
    /// <param name="skills">Skills the message names.</param>
    /// <returns>Places from 1, in order, each once; empty when none is meant.</returns>
    public IReadOnlyList<int> Find(string text, CvReview review, IReadOnlyList<SkillId> skills)
    {
        var found = new SortedSet<int>(Numbered(text, review.Items.Count));
        if (found.Count == 0)
        {
            found.UnionWith(Named(text, review, skills));
        }

        if (found.Count == 0 && CvText.WordCount(text) <= FewWords && CvText.HanCount(text) <= FewHan)
        {
            found.UnionWith(OfKind(text, review));
        }

        return [.. found.Where(place => place >= 1 && place <= review.Items.Count)];
    }

    private static string KindOf(CvItem item) => item.Experience is not null ? "experience" : item.Study is not null ? "education" : "skill";

    private IEnumerable<int> Numbered(string text, int count)
    {
        if (_leading.Match(text) is { Success: true } leading)
        {
            var first = leading.Groups["count"].Value;
            return Enumerable.Range(1, Counts.TryGetValue(first, out var word) ? word : int.Parse(first, CultureInfo.InvariantCulture));
        }

        var found = new List<int>();
        var rest = text;
        foreach (var (place, words) in _places)
        {
            if (words.IsMatch(rest))
            {
                found.Add(place);
                rest = words.Replace(rest, " ");
            }
        }

        foreach (Match number in Number().Matches(rest))
        {
            var from = int.Parse(number.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
            var to = number.Groups["to"].Success ? int.Parse(number.Groups["to"].ValueSpan, CultureInfo.InvariantCulture) : from;
            found.AddRange(Enumerable.Range(from, Math.Clamp(to - from + 1, 1, count)));
        }

        return _last.IsMatch(rest) ? found.Append(count) : found;
    }

    private static IEnumerable<int> Named(string text, CvReview review, IReadOnlyList<SkillId> skills) => review.Items
        .Select((item, at) => (item, Place: at + 1))
        .Where(entry => entry.item switch
        {
            { Skill: { } held } => skills.Contains(held.Skill),
            { Experience: { } job } => Names(text, job.Title) || Names(text, job.Employer),
            { Study: { } study } => Names(text, study.Subject) || Names(text, study.School),
            _ => false,
        })
        .Select(entry => entry.Place);

    private static bool Names(string text, string? name) =>
        name is { Length: >= ShortestName } && text.Contains(name, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<int> OfKind(string text, CvReview review)
    {
        var kinds = _kinds.Where(kind => kind.Value.IsMatch(text)).Select(kind => kind.Key).ToHashSet();
        return review.Items.Select((item, at) => (item, at)).Where(entry => kinds.Contains(KindOf(entry.item))).Select(entry => entry.at + 1);
    }

    [GeneratedRegex(@"(?<![\d.])(?<from>\d{1,2})(?:\s*[-–~到至]\s*(?<to>\d{1,2}))?(?![\d.%]|\s*(?:年|月|years?|months?|岁|k\b))")]
    private static partial Regex Number();
}
