namespace CareerBot.Careers;

/// <summary>Fills in what postings leave empty. Reading a knowledge folder calls it once, after every check has passed.</summary>
public interface IPostingInference
{
    /// <summary>Infers field, occupation and skills where a posting states none, and marks them in <see cref="JobPosting.Inferred"/>.</summary>
    /// <param name="records">All records; their own postings are the ones given.</param>
    /// <param name="postings">The postings as read.</param>
    /// <returns>One posting for each given, in the same order; unchanged where nothing is missing or nothing can be told.</returns>
    IReadOnlyList<JobPosting> Infer(KnowledgeRecords records, IReadOnlyList<JobPosting> postings);
}
