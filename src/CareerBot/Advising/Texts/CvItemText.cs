using CareerBot.Advising.Cv;
using CareerBot.Careers;

namespace CareerBot.Advising;

/// <summary>An item of a CV in one line, for lists and cards.</summary>
public static class CvItemText
{
    private static readonly TextCatalog Words = TextCatalog.Load(typeof(CvItemText).Assembly, "facts");

    /// <summary>The whole item.</summary>
    public static string Of(CvItem item, KnowledgeBase knowledge, Language language) => item switch
    {
        { Experience: { } job } => Joined(language, Job(job, language), job.Employer, item.Place),
        { Study: { } study } => Joined(language, Studied(study, language), study.School),
        { Skill: { } held } => $"{knowledge.Find(held.Skill)?.Name.In(language) ?? held.Skill.Value} ({Words.Text(language, $"cv-level-{(int)held.Level}")}) – {held.Evidence}",
        _ => "",
    };

    /// <summary>A job without its employer.</summary>
    public static string Job(WorkExperience job, Language language) => Timed(language, job.Title, job.Period);

    /// <summary>A study without its school.</summary>
    public static string Studied(Study study, Language language)
    {
        var level = study.Level is { } known ? Words.Text(language, $"cv-education-{known.ToString().ToLowerInvariant()}") : "";
        var name = string.Join(Words.Text(language, "cv-comma"), new[] { level, study.Subject }.Where(part => part.Length > 0));
        return Timed(language, name.Length > 0 ? name : Words.Text(language, "cv-study"), study.Period);
    }

    /// <summary>A time: <c>2019年3月至今</c>, <c>Mar 2019 – present</c>.</summary>
    /// <returns>Empty when none was told.</returns>
    public static string Period(WorkPeriod period, Language language) => period switch
    {
        { From: null, To: null } => "",
        { From: null, To: { } to } => Words.Text(language, "cv-until", ("to", Month(to, language))),
        { From: { } from, IsCurrent: true } => Words.Text(language, "cv-present", ("from", Month(from, language))),
        { From: { } from, To: null } => Words.Text(language, "cv-since", ("from", Month(from, language))),
        { From: { } from, To: { } to } => from == to ? Month(from, language) : Words.Text(language, "cv-range", ("from", Month(from, language)), ("to", Month(to, language))),
    };

    private static string Month(YearMonth month, Language language) => (month.Month, language) switch
    {
        (null, Language.Zh) => Invariant($"{month.Year}年"),
        (null, _) => Invariant($"{month.Year}"),
        ({ } number, Language.Zh) => Invariant($"{month.Year}年{number}月"),
        ({ } number, _) => new DateOnly(month.Year, number, 1).ToString("MMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Timed(Language language, string name, WorkPeriod period) =>
        Period(period, language) is { Length: > 0 } time ? Words.Text(language, "cv-timed", ("name", name), ("time", time)) : name;

    private static string Joined(Language language, params string?[] parts) =>
        string.Join(Words.Text(language, "cv-comma"), parts.Where(part => !string.IsNullOrEmpty(part)));
}
