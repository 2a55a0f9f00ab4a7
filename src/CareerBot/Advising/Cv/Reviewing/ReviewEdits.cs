using System.Text.RegularExpressions;
using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Understands corrections of a review: "I left that job in 2021", 第2条改成产品经理, "change 2 to product manager; 2019 – 2021".</summary>
internal sealed class ReviewEdits
{
    private const int LongestName = 80;

    private readonly PeriodReader _periods;
    private readonly Regex _change;
    private readonly Regex _into;
    private readonly Regex _ended;
    private readonly Regex _began;
    private readonly Regex _lasts;

    /// <summary>Prepares the words.</summary>
    public ReviewEdits(CvReviewWords words, PeriodReader periods)
    {
        _periods = periods;
        _change = CvText.Pattern(words.Change);
        _into = new Regex($@"(?:{CvText.Alternatives(words.Into)})\s*[:：]?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, CvText.Patience);
        _ended = CvText.Pattern(words.Ended);
        _began = CvText.Pattern(words.Began);
        _lasts = CvText.Pattern(words.Lasts);
    }

    /// <summary>Reads a message.</summary>
    /// <returns><see langword="null"/> when it corrects nothing.</returns>
    public CvChange? Read(string text, CvReview review, IReadOnlyList<int> places, SkillLinker linker)
    {
        var period = _periods.Read(text);
        var isChange = _change.IsMatch(text);
        if (isChange && places is [var place, ..])
        {
            return Edit(place, Changed(review.Items[place - 1], text, period, linker));
        }

        if (period is null)
        {
            return null;
        }

        return Dated(text, review, places, period);
    }

    private static CvChange? Edit(int place, CvItem? item) =>
        item is null ? null : new CvChange { Edits = new Dictionary<int, CvItem> { [place] = item } };

    /// <summary>A time told for a job: its end, its beginning, or both.</summary>
    private CvChange? Dated(string text, CvReview review, IReadOnlyList<int> places, CvPeriod told)
    {
        var jobs = review.Items.Select((item, at) => (Job: item.Experience, Place: at + 1)).Where(entry => entry.Job is not null).ToList();
        var meant = jobs.Where(entry => places.Contains(entry.Place)).ToList();
        var isRange = told.IsRange && told.Period.To is not null;
        var ends = _ended.IsMatch(text) && !told.IsRange;
        var begins = _began.IsMatch(text) && !isRange;
        if (!(ends || begins || (told.IsRange && meant.Count == 1)) || jobs.Count == 0)
        {
            return null;
        }

        // "That job" is the one that lasts, else the latest.
        var (job, place) = meant.Count > 0 ? meant[0] : jobs.Find(entry => entry.Job!.Period.IsCurrent) is { Job: not null } current ? current : jobs[0];
        var period = ends ? job!.Period with { To = told.Period.From, IsCurrent = false }
            : begins ? job!.Period with { From = told.Period.From, IsCurrent = job.Period.IsCurrent || _lasts.IsMatch(text) }
            : told.Period;
        return Edit(place, review.Items[place - 1] with { Experience = job! with { Period = period }, Written = "" });
    }

    private CvItem? Changed(CvItem item, string text, CvPeriod? period, SkillLinker linker)
    {
        var name = NewName(text, period);
        return item switch
        {
            { Skill: { } held } => Level(held.Skill, name.Length > 0 ? name : text, linker) is { } level ? item with { Skill = held with { Level = level, Evidence = text } } : null,
            { Experience: { } job } when name.Length + (period?.Written.Length ?? 0) > 0 => item with
            {
                Experience = job with
                {
                    Title = name.Length > 0 ? name : job.Title,
                    Period = period?.Period ?? job.Period,
                    Occupation = name.Length > 0 ? OccupationOf(name, linker) : job.Occupation,
                },
                Written = period is null ? item.Written : "",
            },
            { Study: { } study } when name.Length + (period?.Written.Length ?? 0) > 0 => item with
            {
                Study = study with { Subject = name.Length > 0 ? name : study.Subject, Period = period?.Period ?? study.Period },
                Written = period is null ? item.Written : "",
            },
            _ => null,
        };
    }

    /// <summary>The occupation a title names; <see langword="null"/> when none.</summary>
    public static OccupationId? OccupationOf(string title, SkillLinker linker) =>
        linker.Link(title).FirstOrDefault(mention => mention.Kind == MentionKind.Occupation) is { } mention ? new OccupationId(mention.Id) : null;

    /// <summary>What stands behind the last word that introduces it, without a time.</summary>
    private string NewName(string text, CvPeriod? period)
    {
        var rest = period is null ? text : text.Remove(period.Start, period.End - period.Start);
        var into = _into.Matches(rest);
        return into.Count == 0 ? "" : CvText.Cut(rest[(into[0].Index + into[0].Length)..].Trim(' ', '"', '“', '”', '「', '」', ';', '；', ',', '，', ':', '：', '(', ')'), LongestName);
    }

    private static SkillLevel? Level(SkillId skill, string words, SkillLinker linker)
    {
        var name = skill.Value.Replace('-', ' ');
        foreach (var text in (string[])[$"{words} {name}", $"{name} {words}", $"{name} ({words})", $"{words} in {name}"])
        {
            if (linker.Link(text).FirstOrDefault(mention => mention.Kind == MentionKind.Skill && mention.Level is not null)?.Level is { } level)
            {
                return level;
            }
        }

        return null;
    }
}
