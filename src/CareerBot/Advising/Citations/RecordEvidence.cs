using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Advising.Citations;

/// <summary>What a knowledge record says, for the citation check and for the list of sources.</summary>
internal static class RecordEvidence
{
    private const int ExcerptLimit = 160;

    /// <summary>Adds all a record says to the evidence.</summary>
    public static void Add(Evidence evidence, KnowledgeBase knowledge, RecordKey record)
    {
        switch (record.Kind)
        {
            case RecordKind.Course when knowledge.Find(new CourseId(record.Id)) is { } course:
                AddCourse(evidence, knowledge, course);
                break;
            case RecordKind.Posting when knowledge.Find(new PostingId(record.Id)) is { } posting:
                AddPosting(evidence, knowledge, posting);
                break;
            case RecordKind.Occupation when knowledge.Find(new OccupationId(record.Id)) is { } occupation:
                AddOccupation(evidence, knowledge, occupation);
                break;
            case RecordKind.Skill when knowledge.Find(new SkillId(record.Id)) is { } skill:
                Add(evidence, skill.Name, skill.Summary);
                break;
            case RecordKind.Guide when knowledge.Find(new GuideId(record.Id)) is { } guide:
                AddGuide(evidence, guide);
                break;
            case RecordKind.Center:
                AddCenter(evidence, knowledge.Center);
                break;
        }
    }

    /// <summary>The entry of a record in the list of sources.</summary>
    public static AdviceSource Source(KnowledgeBase knowledge, int number, RecordKey record, string excerpt, Language language)
    {
        var (title, summary, origin) = Describe(knowledge, record, language);
        var words = excerpt.Length > 0 ? excerpt : summary;
        return new AdviceSource(
            number,
            record,
            title,
            new Uri($"/records/{record.Kind.ToString().ToLowerInvariant()}/{Uri.EscapeDataString(record.Id)}?lang={language.Code()}", UriKind.Relative),
            origin.Updated,
            words.Length <= ExcerptLimit ? words : string.Concat(words.AsSpan(0, ExcerptLimit - 1), "…"));
    }

    private static (string Title, string Summary, RecordOrigin Origin) Describe(KnowledgeBase knowledge, RecordKey record, Language language) =>
        record.Kind switch
        {
            RecordKind.Course when knowledge.Find(new CourseId(record.Id)) is { } course =>
                (course.Title.In(language), course.Summary.In(language), course.Origin),
            RecordKind.Posting when knowledge.Find(new PostingId(record.Id)) is { } posting =>
                ($"{posting.Title} · {posting.Company}", posting.Description, posting.Origin),
            RecordKind.Occupation when knowledge.Find(new OccupationId(record.Id)) is { } occupation =>
                (occupation.Name.In(language), occupation.Summary.In(language), occupation.Origin),
            RecordKind.Skill when knowledge.Find(new SkillId(record.Id)) is { } skill =>
                (skill.Name.In(language), skill.Summary?.In(language) ?? "", skill.Origin),
            RecordKind.Guide when knowledge.Find(new GuideId(record.Id)) is { } guide =>
                (guide.Title.In(language), guide.Title.In(language), guide.Origin),
            _ => (knowledge.Center.Name.In(language), knowledge.Center.OpeningHours?.In(language) ?? "", knowledge.Center.Origin),
        };

    private static void Add(Evidence evidence, params ReadOnlySpan<LocalText?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null)
            {
                evidence.AddText(text.Zh);
                evidence.AddText(text.En);
            }
        }
    }

    private static void AddCourse(Evidence evidence, KnowledgeBase knowledge, Course course)
    {
        Add(evidence, course.Title, course.Summary, course.Body, course.Certificate, course.Partner);
        evidence.AddNumber((decimal)course.Hours);
        evidence.AddNumber(course.Price);
        evidence.AddNumber(course.Sessions.Count);
        AddSkillNames(evidence, knowledge, course.Teaches.Select(taught => taught.Skill).Concat(course.Requires.Select(required => required.Skill)));
        foreach (var (id, level) in course.Teaches.Select(taught => (taught.Skill, taught.To)))
        {
            evidence.AddNumber((int)level);
        }

        foreach (var session in course.Sessions)
        {
            evidence.AddDate(session.Starts);
            evidence.AddDate(session.Ends);
            evidence.AddNumber(session.Seats);
            Add(evidence, session.Place, session.District is { } district ? knowledge.Find(district)?.Name : null);
            evidence.AddText(string.Join(' ', session.Meets.Select(meeting => Figures.Meeting(meeting, Language.Zh))));
        }
    }

    private static void AddPosting(Evidence evidence, KnowledgeBase knowledge, JobPosting posting)
    {
        evidence.AddText(string.Join('\n', posting.Title, posting.Company, posting.Description));
        Add(evidence, posting.District is { } district ? knowledge.Find(district)?.Name : null);
        AddSkillNames(evidence, knowledge, posting.Skills);
        foreach (var number in new[] { posting.SalaryMin, posting.SalaryMax, (decimal?)posting.ExperienceYears })
        {
            if (number is { } value)
            {
                evidence.AddNumber(value);
            }
        }

        evidence.AddDate(posting.Posted);
        if (posting.Expires is { } expires)
        {
            evidence.AddDate(expires);
        }
    }

    private static void AddOccupation(Evidence evidence, KnowledgeBase knowledge, Occupation occupation)
    {
        Add(evidence, occupation.Name, occupation.Summary, knowledge.Find(occupation.Field)?.Name);
        AddSkillNames(evidence, knowledge, occupation.Skills.Select(requirement => requirement.Skill));
        evidence.AddNumber(occupation.Skills.Count);
        if (occupation.Entry.ExperienceYears is { } years)
        {
            evidence.AddNumber((decimal)years);
        }
    }

    private static void AddSkillNames(Evidence evidence, KnowledgeBase knowledge, IEnumerable<SkillId> skills)
    {
        foreach (var skill in skills)
        {
            Add(evidence, knowledge.Find(skill)?.Name);
        }
    }

    private static void AddGuide(Evidence evidence, Guide guide)
    {
        Add(evidence, guide.Title);
        foreach (var section in guide.Sections.Values.SelectMany(sections => sections))
        {
            evidence.AddText($"{section.Heading}\n{section.Text}");
        }
    }

    private static void AddCenter(Evidence evidence, Center center)
    {
        Add(evidence, center.Name, center.Place, center.OpeningHours, center.Disclaimer, center.Contacts.Counselor);
        evidence.AddText(string.Join('\n', center.Contacts.Phone, center.Contacts.Email));
        foreach (var line in center.Contacts.HelpLines)
        {
            Add(evidence, line.Name);
            evidence.AddText(line.Phone);
        }
    }
}
