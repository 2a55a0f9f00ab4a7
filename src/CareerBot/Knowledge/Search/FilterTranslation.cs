using CareerBot.Careers;
using CareerBot.Knowledge.Ingestion;

namespace CareerBot.Knowledge;

/// <summary>Says a <see cref="PassageFilter"/> in the terms of an index.</summary>
internal static class FilterTranslation
{
    /// <summary>Translates.</summary>
    /// <param name="filter">What to narrow to.</param>
    /// <param name="calendar">How the dates of postings move.</param>
    public static IndexFilter Translate(PassageFilter filter, DemonstrationCalendar calendar) =>
        new IndexFilter.And([.. Parts(filter, calendar)]);

    private static IEnumerable<IndexFilter> Parts(PassageFilter filter, DemonstrationCalendar calendar)
    {
        if (filter.Kinds.Count > 0)
        {
            yield return AnyOf(IndexField.Kind, filter.Kinds);
        }

        if (filter.Field is { } field)
        {
            yield return new IndexFilter.EqualTo(IndexField.Field, field.Value);
        }

        if (filter.District is { } district)
        {
            yield return new IndexFilter.EqualTo(IndexField.District, district.Value);
        }

        if (filter.Language is { } language)
        {
            yield return new IndexFilter.EqualTo(IndexField.Language, language.Code());
        }

        if (filter.Audiences is { Count: > 0 } audiences)
        {
            yield return new IndexFilter.Or(
                [new IndexFilter.Not(new IndexFilter.EqualTo(IndexField.Kind, "guide")), AnyOf(IndexField.Audience, audiences)]);
        }

        if (filter.Records is { Count: > 0 } records)
        {
            yield return new IndexFilter.AnyOf(IndexField.Record, [.. records.Select(record => record.ToString())]);
        }

        if (filter.On is { } day)
        {
            yield return new IndexFilter.Or([InForce(day, rolls: false), InForce(calendar.ToFolder(day), rolls: true)]);
        }
    }

    private static IndexFilter.AnyOf AnyOf<T>(IndexField field, IEnumerable<T> values)
        where T : struct, Enum => new(field, [.. values.Select(value => value.ToString().ToLowerInvariant())]);

    private static IndexFilter.And InForce(DateOnly day, bool rolls) => new(
    [
        new IndexFilter.EqualTo(IndexField.Rolls, rolls ? "true" : "false"),
        new IndexFilter.DayRange(IndexField.From, null, day),
        new IndexFilter.DayRange(IndexField.Until, day, null),
    ]);
}
