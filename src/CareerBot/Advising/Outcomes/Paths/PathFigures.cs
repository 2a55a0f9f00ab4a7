using CareerBot.Careers;
using CareerBot.Recommendations;

namespace CareerBot.Advising.Outcomes;

/// <summary>The figures computed for a path, written out: what its citation may vouch for beyond the record's own words.</summary>
internal static class PathFigures
{
    /// <summary>Writes the figures of a path.</summary>
    public static string Of(LearningPath path, string currency, Language language)
    {
        var figures = new List<string>
        {
            $"{path.Steps.Count}",
            Figures.Number(path.Hours),
            Figures.Money(path.Price, currency),
            Figures.Share(path.GapClosed),
            $"{path.Openings.Before}",
            $"{path.Openings.After}",
            Of(path.Gap),
        };
        if (path.Ends is { } ends)
        {
            figures.Add(Figures.Day(ends, language));
        }

        if (path.Relaxation is { } relaxation)
        {
            figures.Add($"{Figures.Share(relaxation.GapClosed)} {relaxation.SkillsClosed} {Figures.Money(decimal.Ceiling(relaxation.Price), currency)}");
            figures.Add(relaxation.Relaxed.HoursPerWeek is { } hours ? Figures.Number(hours) : "");
            figures.Add(relaxation.Relaxed.Deadline is { } deadline ? Figures.Day(deadline, language) : "");
            figures.AddRange(relaxation.Relaxed.AvailableTimes.Select(Figures.Hours));
        }

        return string.Join('\n', figures);
    }

    /// <summary>Writes the figures of a gap.</summary>
    public static string Of(SkillGap gap) => string.Join(
        '\n',
        $"{gap.Skills.Count}",
        $"{gap.Skills.Count(item => item.MissingLevels == 0)}",
        $"{gap.Skills.Count(item => item.MissingLevels > 0)}",
        $"{gap.Postings}");
}
