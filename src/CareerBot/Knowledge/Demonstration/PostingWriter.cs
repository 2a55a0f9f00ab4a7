using System.Globalization;
using System.Text;
using CareerBot.Careers;
using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>Puts a drawn posting into words.</summary>
/// <param name="knowledge">The folder, for the names and summaries of skills.</param>
/// <param name="words">The phrases.</param>
internal sealed class PostingWriter(KnowledgeBase knowledge, PostingWords words)
{
    private const double Senior = 5;
    private const double OwnName = 50;
    private const double WithSummary = 45;
    private const int MostDuties = 4;

    /// <summary>Draws a title.</summary>
    public string Title(PostingDraft draft, Random random)
    {
        var phrases = words.In(draft.Language);
        if (random.Happens(words.VagueTitles))
        {
            return random.Pick(phrases.VagueTitles);
        }

        var forms = phrases.Titles[draft.Years < 1 ? "junior" : draft.Years >= Senior ? "senior" : "middle"];
        return Fill(random.Pick(forms), draft).Replace("{title}", Name(draft.Occupation.Name, draft.Occupation.Aliases, draft.Language, random), StringComparison.Ordinal);
    }

    /// <summary>Writes the description.</summary>
    public string Description(PostingDraft draft, Random random)
    {
        var phrases = words.In(draft.Language);
        var text = new StringBuilder();
        AppendLine(text, Fill(random.Pick(phrases.Intros), draft));
        if (random.Happens(WithSummary))
        {
            AppendLine(text, draft.Occupation.Summary.In(draft.Language));
        }

        AppendLine(text, random.Pick(phrases.Duties));
        AppendList(text, Duties(draft, random), phrases, random);
        AppendLine(text, random.Pick(phrases.Requirements));
        AppendList(text, Requirements(draft, phrases, random), phrases, random);
        AppendLine(text, Fill(random.Pick(phrases.Closings), draft));
        return text.ToString().TrimEnd();
    }

    private List<string> Duties(PostingDraft draft, Random random)
    {
        var summaries = draft.Skills.Select(asked => knowledge.Find(asked.Skill)?.Summary?.In(draft.Language)).OfType<string>().ToArray();
        random.Shuffle(summaries);
        return [.. summaries.Take(random.Next(1, MostDuties + 1)).Select(summary => summary.TrimEnd('。', '.'))];
    }

    private List<string> Requirements(PostingDraft draft, PostingPhrases phrases, Random random)
    {
        var years = draft.Years > 0 ? Fill(random.Pick(phrases.Years), draft) : random.Pick(phrases.NoYears);
        var education = random.Pick(phrases.Education[FormatWords.EducationLevels.First(word => word.Value == draft.Education).Key]);
        return [.. draft.Skills.Select(asked => Ask(asked, draft.Language, phrases, random)), years, education];
    }

    private string Ask(SkillRequirement asked, Language language, PostingPhrases phrases, Random random)
    {
        var skill = knowledge.Find(asked.Skill)!;
        return random.Pick(phrases.Skills[(int)asked.Level]).Replace("{skill}", Name(skill.Name, skill.Aliases, language, random), StringComparison.Ordinal);
    }

    private string Name(LocalText name, Aliases aliases, Language language, Random random)
    {
        var unlike = words.In(language).UnlikeNames;
        var others = (language == Language.Zh ? aliases.Zh : aliases.En)
            .Where(alias => !unlike.Any(start => alias.StartsWith(start, StringComparison.OrdinalIgnoreCase))).ToList();
        return others.Count == 0 || random.Happens(OwnName) ? name.In(language) : random.Pick(others);
    }

    private string Fill(string phrase, PostingDraft draft) => phrase
        .Replace("{company}", draft.Company, StringComparison.Ordinal)
        .Replace("{district}", (draft.District?.Name ?? knowledge.Center.Place).In(draft.Language), StringComparison.Ordinal)
        .Replace("{years}", Math.Max(1, draft.Years).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static void AppendLine(StringBuilder text, string line)
    {
        if (line.Length > 0)
        {
            text.Append(line).Append('\n');
        }
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<string> members, PostingPhrases phrases, Random random)
    {
        var bullets = random.Pick(phrases.Bullets).Split('|');
        var separator = random.Pick(phrases.Separators);
        text.AppendJoin(separator, members.Select((member, at) => bullets[Math.Min(at, bullets.Length - 1)] + member)).Append('\n');
    }
}
