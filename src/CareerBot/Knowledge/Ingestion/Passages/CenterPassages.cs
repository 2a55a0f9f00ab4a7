using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>The passages of the center: what answers "where are you" and "when are you open".</summary>
internal static class CenterPassages
{
    public static IEnumerable<IndexedPassage> Of(Center center, PassageWords words)
    {
        var language = words.Language;
        var contacts = center.Contacts;
        return new PassageList(new(RecordKind.Center, center.Id), language, center.Name.In(language), PassageFacets.None)
            .Add(words["openingHours"], center.OpeningHours?.In(language) ?? "")
            .Add(words["contacts"], words.Line("phone", contacts.Phone), words.Line("email", contacts.Email))
            .Add(
                words["place"],
                words.Line("place", center.Place.In(language)),
                words.Line("districts", center.Districts.Select(district => district.Name.In(language))))
            .Add(words["counselor"], contacts.Counselor?.In(language) ?? "")
            .Add(words["holidays"], center.Holidays.Select(holiday => Day(holiday, language)))
            .Add(words["disclaimer"], center.Disclaimer?.In(language) ?? "")
            .Passages;
    }

    private static string Day(Holiday holiday, Language language) =>
        $"{holiday.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {holiday.Name.In(language)}";
}
