using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Web.Pictures;

namespace CareerBot.Web.Records;

/// <summary>How records are spoken of in one language: names, amounts and dates as cards and record pages write them.</summary>
/// <param name="Knowledge">The records.</param>
/// <param name="Language">The language.</param>
/// <param name="Links">Where records can be read.</param>
internal sealed record RecordWording(KnowledgeBase Knowledge, Language Language, RecordLinks Links)
{
    private static readonly TextCatalog Texts = TextCatalog.Load(typeof(RecordWording).Assembly, "cards");

    /// <summary>Puts pictures on cards; <see langword="null"/> where none can be painted.</summary>
    public PictureLinks? Pictures { get; init; }

    /// <summary>A text of cards and record pages.</summary>
    public string Text(string key, params (string Name, object Value)[] values) => Texts.Text(Language, key, values);

    /// <summary>A skill's name.</summary>
    public string Name(SkillId skill) => Knowledge.Find(skill)?.Name.In(Language) ?? skill.Value;

    /// <summary>An occupation's name.</summary>
    public string Name(OccupationId occupation) => Knowledge.Find(occupation)?.Name.In(Language) ?? occupation.Value;

    /// <summary>A field's name.</summary>
    public string Name(FieldId field) => Knowledge.Find(field)?.Name.In(Language) ?? field.Value;

    /// <summary>A district's name.</summary>
    public string Name(DistrictId district) => Knowledge.Find(district)?.Name.In(Language) ?? district.Value;

    /// <summary>A course's title.</summary>
    public string Name(CourseId course) => Knowledge.Find(course)?.Title.In(Language) ?? course.Value;

    /// <summary>A level's name.</summary>
    public string Name(SkillLevel level) => Text($"level-{(int)level}");

    /// <summary>A way of learning.</summary>
    public string Name(CourseMode mode) => Text($"mode-{mode.ToString().ToLowerInvariant()}");

    /// <summary>An education.</summary>
    public string Name(EducationLevel education) => Text($"education-{education.ToString().ToLowerInvariant()}");

    /// <summary>A place of work.</summary>
    public string Name(WorkMode mode) => Text($"work-{mode.ToString().ToLowerInvariant()}");

    /// <summary>A language of teaching.</summary>
    public string Name(Language language) => Text($"language-{language.Code()}");

    /// <summary>A day.</summary>
    public string Date(DateOnly day) => LocalFormat.Date(day, Language);

    /// <summary>An amount in the center's currency; nothing to pay reads as free of charge.</summary>
    public string Price(decimal amount) => amount == 0 ? Text("free") : LocalFormat.Money(amount, Knowledge.Center.Currency);

    /// <summary>A monthly salary or a range of them.</summary>
    public string Salary(decimal from, decimal to) =>
        Text("per-month", ("amount", LocalFormat.Money(from, to, Knowledge.Center.Currency)));

    /// <summary>Names in a row.</summary>
    public string List(IEnumerable<string> items) => LocalFormat.List([.. items], Language);

    /// <summary>Names in a row, the rest counted when there are more than fit.</summary>
    public string ShortList(IReadOnlyCollection<string> items, int most) => items.Count <= most
        ? List(items)
        : Text("and-more", ("list", string.Join(Text("comma"), items.Take(most))), ("count", items.Count - most));

    /// <summary>Weekly meetings in a row; empty when there are none.</summary>
    public string Meetings(IReadOnlyList<WeeklyMeeting> meetings) =>
        List(meetings.Select(meeting => LocalFormat.Meeting(meeting, Language)));
}
