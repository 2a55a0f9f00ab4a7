using System.Text;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>The passages of postings, in the language each is written in.</summary>
internal static class PostingPassages
{
    public static IEnumerable<IndexedPassage> Of(JobPosting posting, DemonstrationCalendar calendar)
    {
        var facets = new PassageFacets(
            posting.Field is { } field ? [field] : [],
            posting.District is { } district ? [district] : [],
            null,
            calendar.ToFolder(posting.Posted),
            posting.Expires is { } last ? calendar.ToFolder(last) : null,
            Rolls: true);
        return new PassageList(new(RecordKind.Posting, posting.Id.Value), LanguageOf(posting), posting.Title, facets)
            .Add("", posting.Company, posting.Description)
            .Passages;
    }

    /// <summary>The language stated, else the one its letters tell: Chinese texts hold English names, hardly the reverse.</summary>
    private static Language LanguageOf(JobPosting posting)
    {
        if (posting.Language is { } stated)
        {
            return stated;
        }

        var (chinese, latin) = (0, 0);
        foreach (var rune in posting.Description.EnumerateRunes())
        {
            chinese += rune.Value is >= 0x3400 and <= 0x9FFF or >= 0x20000 ? 1 : 0;
            latin += Rune.IsLetter(rune) && rune.Value < 0x250 ? 1 : 0;
        }

        // A Chinese character says about as much as three letters.
        return chinese * 3 > latin ? Language.Zh : Language.En;
    }
}
