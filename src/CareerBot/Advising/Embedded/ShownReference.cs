namespace CareerBot.Advising.Embedded;

/// <summary>Words that point at something shown before: "the second one", 第一门课, "that course", "both".</summary>
/// <param name="Position">1 for the first, 2 for the second …, -1 for the last; <see langword="null"/> when the words name no place.</param>
/// <param name="Noun">What kind of thing the words name; <see langword="null"/> when they leave it open ("the second one").</param>
/// <param name="All">Whether all shown are meant ("both", 这两门, "them").</param>
internal sealed record ShownReference(int? Position, ShownKind? Noun, bool All);

/// <summary>Kinds of thing a list can show.</summary>
internal enum ShownKind
{
    /// <summary>Courses, the steps of a path included.</summary>
    Course,

    /// <summary>Postings.</summary>
    Posting,

    /// <summary>Occupations.</summary>
    Occupation,
}
