using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Demonstration;

/// <summary>Makes up postings for the occupations, skills and districts of a folder; the same seed makes the same postings.</summary>
public sealed class PostingGenerator
{
    private const double EssentialAsked = 92;
    private const double OptionalAsked = 60;
    private const double ExtraAsked = 35;
    private static readonly double[] s_moreYears = [-1, -1, 0, 0, 0, 0, 1, 1, 2, 3, 5];
    private static readonly int[] s_moreEducation = [-1, 0, 0, 0, 0, 1];
    private static readonly SkillLevel[] s_extraLevels = [SkillLevel.Aware, SkillLevel.Working, SkillLevel.Working];
    private static readonly WorkMode[] s_modes = [WorkMode.OnSite, WorkMode.OnSite, WorkMode.OnSite, WorkMode.Hybrid, WorkMode.Remote];

    private readonly KnowledgeBase _knowledge;
    private readonly PostingWords _words;
    private readonly FieldSplit _split;
    private readonly PublishedDays _days;
    private readonly PayScale _pay;
    private readonly PostingWriter _writer;
    private readonly SkillId[] _common;

    /// <summary>Prepares the generator.</summary>
    /// <param name="knowledge">The folder.</param>
    /// <param name="words">The words and figures.</param>
    /// <param name="until">The last day a posting may appear, as the folder writes dates.</param>
    /// <exception cref="InvalidDataException">The folder has no occupation to make postings of.</exception>
    public PostingGenerator(KnowledgeBase knowledge, PostingWords words, DateOnly until)
    {
        (_knowledge, _words) = (knowledge, words);
        _split = new FieldSplit(knowledge, words.Shares);
        _days = new PublishedDays(words, until);
        _pay = new PayScale(knowledge, words);
        _writer = new PostingWriter(knowledge, words);
        _common = MostAsked(knowledge);
        if (knowledge.Occupations.Count == 0)
        {
            throw new InvalidDataException("The folder has no occupations, so there is nothing to make postings of. Add occupations/*.yaml.");
        }
    }

    /// <summary>Makes up postings, one after another.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    public IEnumerable<GeneratedPosting> Generate(int count, int seed)
    {
        var random = new Random(seed);
        var dealt = _split.Deal(count, random);
        for (var at = 0; at < count; at++)
        {
            yield return Generate(at, Draft(dealt[at], random), random);
        }
    }

    private static SkillId[] MostAsked(KnowledgeBase knowledge) =>
    [
        .. knowledge.Occupations.SelectMany(occupation => occupation.Skills).CountBy(asked => asked.Skill)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key.Value, StringComparer.Ordinal)
            .Take(20).Select(count => count.Key),
    ];

    private PostingDraft Draft(Occupation occupation, Random random)
    {
        var language = random.Happens(_words.ChineseShare) ? Language.Zh : Language.En;
        var parts = _words.In(language).Company;
        var gap = language == Language.Zh ? "" : " ";
        return new PostingDraft
        {
            Occupation = occupation,
            Language = language,
            Company = random.Pick(parts.First) + gap + random.Pick(parts.Second) + parts.Mark,
            District = _knowledge.Center.Districts is { Count: > 0 } districts ? random.Pick(districts) : null,
            Years = Math.Max(0, Math.Floor(occupation.Entry.ExperienceYears ?? 0) + random.Pick(s_moreYears)),
            Education = (EducationLevel)Math.Clamp(
                (int)(occupation.Entry.Education ?? EducationLevel.None) + random.Pick(s_moreEducation),
                (int)EducationLevel.None,
                (int)EducationLevel.Doctorate),
            Skills = Skills(occupation, random),
        };
    }

    private List<SkillRequirement> Skills(Occupation occupation, Random random)
    {
        var asked = occupation.Skills.Where(skill => random.Happens(skill.Essential ? EssentialAsked : OptionalAsked)).ToList();
        if (_common.Length > 0 && random.Happens(ExtraAsked))
        {
            asked.Add(new SkillRequirement(random.Pick(_common), random.Pick(s_extraLevels), Essential: false));
        }

        return [.. asked.DistinctBy(skill => skill.Skill)];
    }

    private GeneratedPosting Generate(int at, PostingDraft draft, Random random)
    {
        var title = _writer.Title(draft, random);
        var description = _writer.Description(draft, random);
        if (random.Happens(_words.Slips))
        {
            var slips = new PostingSlips(_words.In(draft.Language));
            (title, description) = (random.Happens(10) ? slips.Make(title, random) : title, slips.Make(description, random));
        }

        var id = new PostingId(string.Create(CultureInfo.InvariantCulture, $"g-{at + 1:D6}"));
        var row = Row(id, draft, random) with { Title = title, Description = description };
        SkillId[] skills = [.. draft.Skills.Select(asked => asked.Skill)];
        return new GeneratedPosting(Label(row, draft, skills, random), draft.Occupation.Id, draft.Occupation.Field, skills);
    }

    private JobPosting Row(PostingId id, PostingDraft draft, Random random)
    {
        var posted = _days.Posted(random);
        var expires = PublishedDays.Expires(posted, random);
        var (min, max) = _pay.Draw(draft.Occupation, draft.Years, random);
        var isPaid = !IsMissing("salary", random);
        return new JobPosting
        {
            Id = id,
            Title = "",
            Company = draft.Company,
            Description = "",
            Skills = [],
            District = IsMissing("district", random) ? null : draft.District?.Id,
            SalaryMin = isPaid ? min : null,
            SalaryMax = isPaid ? max : null,
            ExperienceYears = IsMissing("experience", random) ? null : draft.Years,
            Education = IsMissing("education", random) ? null : draft.Education,
            Mode = IsMissing("mode", random) ? null : random.Pick(s_modes),
            Posted = posted,
            Expires = IsMissing("expires", random) ? null : expires,
            Language = IsMissing("language", random) ? null : draft.Language,
            Origin = new RecordOrigin("", posted, "", 0),
        };
    }

    private JobPosting Label(JobPosting row, PostingDraft draft, SkillId[] skills, Random random) => random.Happens(_words.Unlabeled)
        ? row
        : row with { Field = draft.Occupation.Field, Occupation = draft.Occupation.Id, Skills = skills };

    private bool IsMissing(string column, Random random) => random.Happens(_words.Missing(column));
}
