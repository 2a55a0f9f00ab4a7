using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Writes a knowledge base out as passages that can be searched and cited.</summary>
public static class PassageMaker
{
    /// <summary>Makes the passages of all records. Texts hold no rolling dates, so they change only when a record does.</summary>
    /// <param name="knowledge">The knowledge.</param>
    /// <param name="calendar">The calendar its dates were moved with; facets get back the dates of the folder.</param>
    /// <returns>The passages: center, guides, courses, occupations, skills, postings; each record's passages together.</returns>
    public static IReadOnlyList<IndexedPassage> Make(KnowledgeBase knowledge, DemonstrationCalendar calendar)
    {
        var languages = PassageWords.Load();
        var courses = new CoursePassages(knowledge);
        var catalog = new CatalogPassages(knowledge);
        return
        [
            .. languages.SelectMany(words => CenterPassages.Of(knowledge.Center, words)),
            .. InAll(knowledge.Guides, GuidePassages.Of),
            .. InAll(knowledge.Courses, courses.Of),
            .. InAll(knowledge.Occupations, catalog.Of),
            .. InAll(knowledge.Skills, catalog.Of),
            .. knowledge.Postings.SelectMany(posting => PostingPassages.Of(posting, calendar)),
        ];

        IEnumerable<IndexedPassage> InAll<T>(IEnumerable<T> records, Func<T, PassageWords, IEnumerable<IndexedPassage>> make) =>
            records.SelectMany(record => languages.SelectMany(words => make(record, words)));
    }
}
