using CareerBot.Advising.Prompts;
using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Says single sentences in the reply's language, with names and marks filled in.</summary>
internal sealed class Phrases(WordingCatalog catalog, AdvisingTurn turn, int variant)
{
    private const int DaysInWeek = 7;

    /// <summary>The Turn.</summary>
    public AdvisingTurn Turn { get; } = turn;

    /// <summary>The reply's language.</summary>
    public Language Language => Turn.Language;

    /// <summary>The center's currency.</summary>
    public string Currency => Turn.Knowledge.Center.Currency;

    /// <summary>Says a text.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> inputs) =>
        catalog.Render(key, Language, variant, inputs);

    /// <summary>A count with its noun, for example <c>1 course</c>, <c>4 courses</c>, <c>4门课</c>.</summary>
    public string Count(string noun, int count) =>
        catalog.Render(count == 1 ? $"count.{noun}.one" : $"count.{noun}.many", Language, 0, ("n", Figures.Number(count)));

    /// <summary>A sum in the center's currency.</summary>
    public string Money(decimal sum) => Figures.Money(sum, Currency);

    /// <summary>A day.</summary>
    public string Day(DateOnly day) => Figures.Day(day, Language);

    /// <summary>Names joined as a sentence does.</summary>
    public string List(IEnumerable<string> names) => Figures.List([.. names], Language);

    /// <summary>The mark of a record, citing it when it is not cited yet.</summary>
    public string Mark(RecordKind kind, string id) => $"[{Turn.Cite(kind, id)}]";

    /// <summary>A skill's name.</summary>
    public string Name(SkillId skill) => Turn.Knowledge.Find(skill)?.Name.In(Language) ?? skill.Value;

    /// <summary>An occupation's name.</summary>
    public string Name(OccupationId occupation) => Turn.Knowledge.Find(occupation)?.Name.In(Language) ?? occupation.Value;

    /// <summary>A course's title.</summary>
    public string Name(CourseId course) => Turn.Knowledge.Find(course)?.Title.In(Language) ?? course.Value;

    /// <summary>A field's name.</summary>
    public string Name(FieldId field) => Turn.Knowledge.Find(field)?.Name.In(Language) ?? field.Value;

    /// <summary>A district's name.</summary>
    public string Name(DistrictId district) => Turn.Knowledge.Find(district)?.Name.In(Language) ?? district.Value;

    /// <summary>The name of a member of an enumeration, for example a level.</summary>
    public string Name<T>(T value)
        where T : struct, Enum =>
        catalog.Render($"{typeof(T).Name}.{value}", Language, 0);

    /// <summary>Free times, for example <c>Sat, Sun</c> or <c>Mon–Fri 18:00–24:00</c>.</summary>
    public string Times(IReadOnlyList<WeeklyWindow> windows) => string.Join(
        Language == Language.Zh ? "、" : ", ",
        windows.GroupBy(Figures.Hours).Select(same => same.Key.Length == 0 ? DaysText(same) : $"{DaysText(same)} {same.Key}"));

    /// <summary>Sentences of one paragraph.</summary>
    public string Join(params IEnumerable<string> sentences) =>
        string.Join(Language == Language.Zh ? "" : " ", sentences.Where(sentence => sentence.Length > 0));

    private string DaysText(IEnumerable<WeeklyWindow> windows)
    {
        var days = windows.Select(window => window.Day).Distinct().OrderBy(day => ((int)day + 6) % 7).ToList();
        return days.Count == DaysInWeek ? Say("every-day") : days is [DayOfWeek.Monday, _, _, _, DayOfWeek.Friday]
            ? $"{Figures.Weekday(DayOfWeek.Monday, Language)}–{Figures.Weekday(DayOfWeek.Friday, Language)}"
            : string.Join(Language == Language.Zh ? "、" : ", ", days.Select(day => Figures.Weekday(day, Language)));
    }
}
