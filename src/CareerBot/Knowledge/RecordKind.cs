using CareerBot.Careers;

namespace CareerBot.Knowledge;

/// <summary>The kinds of record an index holds.</summary>
public enum RecordKind
{
    /// <summary>A <see cref="Careers.Course"/>.</summary>
    Course,

    /// <summary>A <see cref="JobPosting"/>.</summary>
    Posting,

    /// <summary>An <see cref="Careers.Occupation"/>.</summary>
    Occupation,

    /// <summary>A <see cref="Careers.Skill"/>.</summary>
    Skill,

    /// <summary>A <see cref="Careers.Guide"/>.</summary>
    Guide,

    /// <summary>The <see cref="Careers.Center"/> itself: hours, contacts, place.</summary>
    Center,
}
