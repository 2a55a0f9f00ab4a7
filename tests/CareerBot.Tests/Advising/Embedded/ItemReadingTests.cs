using System.Globalization;
using System.Text.Json;
using CareerBot.Advising.Embedded;
using CareerBot.Careers;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Advising.Embedded;

/// <summary>Reads the annotated messages of Data/items.jsonl; what a line does not list must not be found.</summary>
public sealed class ItemReadingTests
{
    public static TheoryData<int, string> Messages() => [.. Rows().Select((row, index) => (index, row.Say))];

    [Fact]
    public void There_are_a_hundred_annotated_messages() => Rows().Count.ShouldBeGreaterThanOrEqualTo(100);

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task What_a_message_tells_is_found_and_nothing_else(int line, string say)
    {
        var row = Rows()[line];
        var app = await AdvisorApp.OverAsync(AdvisorApp.Demonstration);

        var told = app.Reader.Read(say, app.Live.Current, app.Live.Today, row.Asked).Told;

        Found(told).ShouldBe(row.Finds.Select(item => $"{item.Key}={item.Value}").Order());
    }

    private static IEnumerable<string> Found(ToldItems told) => new[]
    {
        ("money", told.Amounts is [.., var amount] ? Bound(amount.Bound) + Number(amount.Value) : null),
        ("hours", told.HoursPerWeek is { } hours ? Number((decimal)hours) : null),
        ("times", Times(told.AvailableTimes)),
        ("not", Times(told.UnavailableTimes)),
        ("from", Day(told.EarliestStart)),
        ("until", Day(told.Deadline)),
        ("district", told.District?.Value),
        ("anywhere", told.Everywhere ? "true" : null),
        ("mode", told.Mode?.ToString()),
        ("work", told.WorkMode?.ToString()),
        ("years", told.ExperienceYears is { } years ? Number((decimal)years) : null),
        ("education", told.Education?.ToString()),
        ("language", told.CourseLanguage?.ToString()),
        ("lacks", Joined(told.Skills.Where(skill => skill.Level == SkillLevel.None).Select(skill => skill.Skill.Value))),
        ("forgets", Joined(told.ForgottenSlots)),
    }
        .Where(item => item.Item2 is not null)
        .Select(item => $"{item.Item1}={item.Item2}")
        .Order();

    private static string Bound(AmountBound bound) => bound switch { AmountBound.AtMost => "<=", AmountBound.AtLeast => ">=", _ => "~" };

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Joined(IEnumerable<string> values) => string.Join(' ', values) is { Length: > 0 } joined ? joined : null;

    private static string? Times(IReadOnlyList<WeeklyWindow> windows) =>
        windows.Count == 0 ? null : string.Join("; ", windows
            .GroupBy(window => (window.From, window.To))
            .Select(same => string.Join(' ', same.Select(window => window.Day.ToString()[..3].ToLowerInvariant())) + Clock(same.Key.From, same.Key.To)));

    private static string Clock(TimeOnly from, TimeOnly to) =>
        from == TimeOnly.MinValue && to == TimeOnly.MaxValue ? ""
            : string.Create(CultureInfo.InvariantCulture, $" {from:HH:mm}-{(to == TimeOnly.MaxValue ? "24:00" : to.ToString("HH:mm", CultureInfo.InvariantCulture))}");

    private static List<Row> Rows() =>
    [
        .. File.ReadLines(Path.Combine(RepositoryRoot.Path, "tests", "CareerBot.Tests", "Advising", "Embedded", "Data", "items.jsonl"))
            .Select(line => JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!),
    ];

    private sealed record Row(string Say, Dictionary<string, string> Finds, string? Asked = null);
}
