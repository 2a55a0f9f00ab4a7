namespace CareerBot.Careers;

/// <summary>
/// Tells field, occupation and skills of a posting from its words: skills by their names, the occupation by the title and by how well
/// the skills agree with its profile, the field by either. What cannot be told stays empty: a wrong label costs more than none.
/// </summary>
/// <param name="words">What the linker knows of the languages.</param>
public sealed class PostingInference(LinkerWords words) : IPostingInference
{
    /// <inheritdoc/>
    public IReadOnlyList<JobPosting> Infer(KnowledgeRecords records, IReadOnlyList<JobPosting> postings)
    {
        if (postings.All(IsComplete))
        {
            return postings;
        }

        var linker = new SkillLinker(new KnowledgeBase(records), LevelWords.None, words);
        var labels = new WorkLabels(records);
        return [.. postings.AsParallel().AsOrdered().Select(posting => IsComplete(posting) ? posting : Complete(posting, linker, labels))];
    }

    private static bool IsComplete(JobPosting posting) =>
        posting.Field is not null && posting.Occupation is not null && posting.Skills.Count > 0;

    private static JobPosting Complete(JobPosting posting, SkillLinker linker, WorkLabels labels)
    {
        var text = WorkText.Read(posting.Title, posting.Description, linker);
        var completed = posting;
        if (posting.Skills.Count > 0)
        {
            text = text.WithSkills(posting.Skills);
        }
        else if (text.Skills.Count > 0)
        {
            completed = completed with { Skills = text.Skills, Inferred = completed.Inferred | InferredFacet.Skills };
        }

        if (completed.Occupation is null && labels.OccupationOf(text, posting.Field) is { } occupation)
        {
            completed = completed with { Occupation = occupation.Id, Inferred = completed.Inferred | InferredFacet.Occupation };
        }

        return completed.Field is null && labels.FieldOf(text, completed.Occupation) is { } field
            ? completed with { Field = field.Id, Inferred = completed.Inferred | InferredFacet.Field }
            : completed;
    }
}
