using CareerBot.Careers;

namespace CareerBot.Advising.Cv;

/// <summary>Reads what a CV tells. What stands in it is data: nothing in it is followed.</summary>
internal sealed class CvReader
{
    private const int MostExperiences = 20;
    private const int MostStudies = 8;
    private const int MostSkills = 30;
    private const int MostTasks = 40;

    private readonly CvLines _lines;
    private readonly CvPieces _pieces;
    private readonly TaskLines _tasks;
    private readonly JobNaming _naming;
    private readonly StudyReader _studies;
    private readonly ProseJobs _prose;
    private readonly CvLabels _labels;

    /// <summary>Prepares the words.</summary>
    public CvReader(CvWords words)
    {
        _labels = new CvLabels(words);
        var periods = new PeriodReader(words);
        _lines = new CvLines(new CvHeadings(words), _labels, periods);
        _pieces = new CvPieces(words, _labels);
        _tasks = new TaskLines(words, _labels, _pieces);
        _naming = new JobNaming(_pieces);
        _studies = new StudyReader(words, _pieces);
        _prose = new ProseJobs(words.Sentences, _pieces, periods);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, personal details taken out.</param>
    /// <param name="linker">Knows the names of skills.</param>
    public CvContent Read(string text, SkillLinker linker)
    {
        var sections = _lines.Divide(text);
        var experiences = Experiences(sections);
        var studies = Studies(sections);
        return new CvContent(Latest(experiences), studies, Skills(sections, experiences, linker));
    }

    /// <summary>The sections of a text, for telling a CV from other messages.</summary>
    public IReadOnlyList<CvSection> Divide(string text) => _lines.Divide(text);

    /// <summary>Work told in sections: under its heading, or anywhere when no heading says where.</summary>
    public IReadOnlyList<CvExperience> Experiences(IReadOnlyList<CvSection> sections)
    {
        var headed = sections.Where(section => section.Kind == CvSectionKind.Experience).ToList();
        var found = headed.SelectMany(section => Listed(section, true)).Take(MostExperiences).ToList();
        if (headed.Count == 0)
        {
            found.AddRange(sections.Where(section => section.Kind is CvSectionKind.Opening or CvSectionKind.Projects).SelectMany(section => Listed(section, false)).Take(MostExperiences));
        }

        var told = sections.Where(section => section.Kind is CvSectionKind.Opening or CvSectionKind.Summary or CvSectionKind.Experience)
            .SelectMany(section => _prose.Read(section.Lines))
            .Take(MostExperiences)
            .Where(job => !found.Exists(other => Same(other, job)));
        return [.. found.Concat(found.Count == 0 ? told : told.Where(job => job.Period is not null)).DistinctBy(job => (job.Title, job.Employer, job.Period?.Written)).Take(MostExperiences)];
    }

    private static bool Same(CvExperience one, CvExperience other) =>
        one.Title.Contains(other.Title, StringComparison.OrdinalIgnoreCase) || other.Title.Contains(one.Title, StringComparison.OrdinalIgnoreCase)
        || other.Tasks.Any(sentence => one.Tasks.Any(task => task.Contains(sentence, StringComparison.Ordinal) || sentence.Contains(task, StringComparison.Ordinal)));

    private static IReadOnlyList<CvExperience> Latest(IEnumerable<CvExperience> experiences) =>
    [
        .. experiences.OrderByDescending(job => job.Period?.Period switch
        {
            null => int.MinValue,
            { IsCurrent: true } => int.MaxValue,
            var period => (period.To ?? period.From)?.Last() ?? int.MinValue,
        }),
    ];

    private IEnumerable<CvExperience> Listed(CvSection section, bool isHeaded)
    {
        foreach (var (header, tasks) in new CvHeaders(_pieces, _tasks).Group(section.Lines, isHeaded))
        {
            if (_naming.Name(header) is { } job && (isHeaded || IsBelievable(job, header)))
            {
                yield return job with { Tasks = [.. tasks.Select(task => _labels.Read(task).Value).Take(MostTasks)] };
            }
        }
    }

    /// <summary>Without a heading only a list with times, or words for a title or an employer, make a job.</summary>
    private bool IsBelievable(CvExperience job, CvHeader header) =>
        (job.Period is not null && (header.Lines[0].IsListed || _pieces.TitleScore(job.Title) > 0 || _pieces.EmployerScore(job.Employer) > 0) && _pieces.SchoolScore(job.Employer + job.Title) == 0)
        || (header.Lines[0].IsListed && job.Employer.Length > 0 && _pieces.TitleScore(job.Title) > 0);

    private IReadOnlyList<CvStudy> Studies(IReadOnlyList<CvSection> sections)
    {
        var headed = sections.Where(section => section.Kind == CvSectionKind.Education).ToList();
        return
        [
            .. headed.SelectMany(section => new CvHeaders(_pieces, _tasks).Group(section.Lines, isHeaded: true))
                .Select(entry => _studies.Read(entry.Header))
                .OfType<CvStudy>()
                .Take(MostStudies),
        ];
    }

    private static IReadOnlyList<HeldSkill> Skills(IReadOnlyList<CvSection> sections, IReadOnlyList<CvExperience> experiences, SkillLinker linker)
    {
        var evidence = new SkillEvidence(linker);
        var hasSections = sections.Any(section => section.Kind != CvSectionKind.Opening);
        foreach (var section in sections.Where(section => Shows(section.Kind, hasSections)))
        {
            foreach (var line in section.Lines.Where(line => !line.IsBlank))
            {
                evidence.Add(line.Text, section.Kind is CvSectionKind.Skills or CvSectionKind.Certificates);
            }
        }

        foreach (var task in experiences.SelectMany(job => job.Tasks.Prepend(job.Title)))
        {
            evidence.Add(task, isList: false);
        }

        return [.. evidence.Skills().Take(MostSkills)];
    }

    private static bool Shows(CvSectionKind kind, bool hasSections) => kind switch
    {
        CvSectionKind.Skills or CvSectionKind.Projects or CvSectionKind.Summary or CvSectionKind.Certificates or CvSectionKind.Languages => true,
        CvSectionKind.Opening => !hasSections,
        _ => false,
    };
}
