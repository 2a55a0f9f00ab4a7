namespace CareerBot.Careers;

/// <summary>What a text about work names.</summary>
internal sealed record WorkText
{
    private const double LeastConfidence = 0.8;
    private const double WholeTitle = 0.5;

    /// <summary>Skills named, in the order first named, the title's first.</summary>
    public required IReadOnlyList<SkillId> Skills { get; init; }

    /// <summary>Skills named in the title.</summary>
    public IReadOnlySet<SkillId> TitleSkills { get; init; } = new HashSet<SkillId>();

    /// <summary>Occupations named in the title.</summary>
    public IReadOnlyList<OccupationId> TitleOccupations { get; init; } = [];

    /// <summary>Fields named in the title.</summary>
    public IReadOnlyList<FieldId> TitleFields { get; init; } = [];

    /// <summary>Whether the title is little more than an occupation.</summary>
    public bool IsTitleAnOccupation { get; init; }

    /// <summary>The title; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>How long the rest of the text is, in UTF-16 units.</summary>
    public required int Length { get; init; }

    /// <summary>Reads a text.</summary>
    /// <param name="title">The title; may be empty.</param>
    /// <param name="description">The rest.</param>
    /// <param name="linker">Finds the names.</param>
    public static WorkText Read(string title, string description, SkillLinker linker)
    {
        var named = linker.LinkNames(title);
        var titleSkills = Ids(named, MentionKind.Skill, id => new SkillId(id)).ToHashSet();
        return new WorkText
        {
            Skills = [.. titleSkills.Union(Ids(linker.LinkNames(description), MentionKind.Skill, id => new SkillId(id)))],
            TitleSkills = titleSkills,
            TitleOccupations = [.. Ids(named, MentionKind.Occupation, id => new OccupationId(id))],
            TitleFields = [.. Ids(named, MentionKind.Field, id => new FieldId(id))],
            IsTitleAnOccupation = named.Any(name => name.Sense.Kind == MentionKind.Occupation && name.Length >= WholeTitle * title.Length),
            Title = title,
            Length = description.Length,
        };
    }

    /// <summary>The same text with skills that staff stated.</summary>
    public WorkText WithSkills(IReadOnlyList<SkillId> stated) => this with { Skills = stated };

    private static IEnumerable<TId> Ids<TId>(IReadOnlyList<NamedRecord> named, MentionKind kind, Func<string, TId> toId) =>
        named.Where(name => name.Sense.Kind == kind && name.Confidence >= LeastConfidence).Select(name => toId(name.Sense.Id)).Distinct();
}
