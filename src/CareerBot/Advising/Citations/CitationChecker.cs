using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareerBot.Careers;

namespace CareerBot.Advising.Citations;

/// <summary>
/// Lets a sentence pass only if every number, date, price and course name in it occurs in a record it cites.
/// A sentence that claims none of these needs no citation. What fails is removed, never mended.
/// </summary>
internal sealed partial class CitationChecker(KnowledgeBase knowledge)
{
    /// <summary>Names that are no course even where a course is called like them or like a part of them, longest first.</summary>
    private IReadOnlyList<string> OtherNames { get; } =
        [.. knowledge.Occupations.Select(occupation => occupation.Name)
            .Concat(knowledge.Skills.Select(skill => skill.Name))
            .SelectMany(name => new[] { name.Zh, name.En })
            .OrderByDescending(name => name.Length)];

    /// <summary>Checks a reply.</summary>
    /// <param name="text">The reply, with marks such as <c>[1]</c>.</param>
    /// <param name="citations">What the marks stand for.</param>
    /// <param name="own">What the person has said themselves: figures they may be told back without a source.</param>
    /// <returns>The sentences that pass, and those that failed.</returns>
    public CheckedText Check(string text, CitationBook citations, Evidence own)
    {
        var kept = new StringBuilder();
        var failed = new List<string>();
        foreach (var sentence in Sentences(text))
        {
            if (Passes(sentence, citations, own))
            {
                kept.Append(sentence);
            }
            else
            {
                failed.Add(sentence.Trim());
            }
        }

        return new CheckedText(kept.ToString().Trim(), failed);
    }

    /// <summary>Divides a text as the check does: after sentence ends with their marks, and at line breaks.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        foreach (Match end in SentenceEnd().Matches(text))
        {
            yield return text[start..(end.Index + end.Length)];
            start = end.Index + end.Length;
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private bool Passes(string sentence, CitationBook citations, Evidence own)
    {
        var marks = Mark().Matches(sentence).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        var cited = marks.Select(citations.Find).ToList();
        if (cited.Any(evidence => evidence is null))
        {
            return false;
        }

        var claims = Evidence.Claims.Read(ListNumber().Replace(Mark().Replace(sentence, ""), ""));
        return claims.Numbers.All(number => own.Vouches(number) || cited.Any(evidence => evidence!.Vouches(number)))
            && claims.Dates.All(date => own.Vouches(date) || cited.Any(evidence => evidence!.Vouches(date)))
            && CourseNames(sentence).All(title => cited.Any(evidence => evidence!.Vouches(title)));
    }

    private IEnumerable<string> CourseNames(string sentence)
    {
        var rest = OtherNames.Where(name => sentence.Contains(name, StringComparison.OrdinalIgnoreCase))
            .Aggregate(sentence, (words, name) => words.Replace(name, " ", StringComparison.OrdinalIgnoreCase));
        var titles = knowledge.Courses
            .SelectMany(course => new[] { course.Title.Zh, course.Title.En })
            .Where(title => rest.Contains(title, StringComparison.OrdinalIgnoreCase))
            .Distinct()
            .ToList();

        // "Python" inside "Python for data" is that course's name, not another's.
        return titles.Where(title => !titles.Any(longer => longer.Length > title.Length && longer.Contains(title, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(@"[。！？]+[”」』）]*(?:\[\d+\])*|[.!?]+[”)]*(?:\[\d+\])*(?=\s|$)|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\[(\d{1,3})\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*\d{1,2}[.、)]\s", RegexOptions.Multiline)]
    private static partial Regex ListNumber();
}
