using CareerBot.Careers;

namespace CareerBot.Testing;

/// <summary>Builds a posting, published on 2026-11-02 and open ever since, unless a test says otherwise.</summary>
public sealed class PostingBuilder(string id)
{
    private JobPosting _posting = new()
    {
        Id = new PostingId(id),
        Title = id,
        Company = "Example Ltd",
        Description = id,
        Skills = [],
        Posted = new DateOnly(2026, 11, 2),
        Origin = SampleOrigin.Value,
    };

    public PostingBuilder For(string occupation) => With(_posting with { Occupation = new OccupationId(occupation) });

    public PostingBuilder In(string field, bool inferred = false) => With(_posting with
    {
        Field = new FieldId(field),
        Inferred = inferred ? InferredFacet.Field : InferredFacet.None,
    });

    public PostingBuilder At(string district) => With(_posting with { District = new DistrictId(district) });

    public PostingBuilder Asking(params string[] skills) => With(_posting with { Skills = [.. skills.Select(skill => new SkillId(skill))] });

    public PostingBuilder Paying(decimal? from, decimal? to) => With(_posting with { SalaryMin = from, SalaryMax = to });

    public PostingBuilder Experienced(double years) => With(_posting with { ExperienceYears = years });

    public PostingBuilder Educated(EducationLevel level) => With(_posting with { Education = level });

    public PostingBuilder Worked(WorkMode mode) => With(_posting with { Mode = mode });

    public PostingBuilder Posted(string day) => With(_posting with { Posted = Week.Day(day) });

    public PostingBuilder Expiring(string day) => With(_posting with { Expires = Week.Day(day) });

    public JobPosting Build() => _posting;

    private PostingBuilder With(JobPosting posting)
    {
        _posting = posting;
        return this;
    }
}
