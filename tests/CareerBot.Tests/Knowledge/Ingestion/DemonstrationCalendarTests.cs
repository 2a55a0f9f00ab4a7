using System.Globalization;
using CareerBot.Careers;
using CareerBot.Knowledge.Ingestion;
using CareerBot.Testing;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class DemonstrationCalendarTests
{
    [Theory]
    [InlineData("2026-11-30", "2026-11-30", 0)]
    [InlineData("2026-11-30", "2026-12-06", 0)]
    [InlineData("2026-11-30", "2026-12-07", 1)]
    [InlineData("2026-11-30", "2026-11-29", -1)]
    [InlineData("2026-12-06", "2026-11-30", 0)]
    [InlineData("2026-12-06", "2026-12-07", 1)]
    [InlineData("2026-11-30", "2026-12-31", 4)]
    [InlineData("2026-11-30", "2027-01-01", 4)]
    [InlineData("2026-11-30", "2027-01-03", 4)]
    [InlineData("2026-11-30", "2027-01-04", 5)]
    [InlineData("2024-12-30", "2025-01-01", 0)]
    [InlineData("2028-02-29", "2032-03-01", 209)]
    public void The_anchor_falls_in_the_week_of_today(string anchor, string today, int weeks)
    {
        var calendar = DemonstrationCalendar.For(Day(anchor), Day(today));

        calendar.Weeks.ShouldBe(weeks);
        WeekOf(calendar.ToToday(Day(anchor))).ShouldBe(WeekOf(Day(today)));
    }

    [Fact]
    public void Weekdays_stay_and_the_way_back_is_exact_on_every_day_of_three_years()
    {
        var written = Day("2026-12-05");
        var days = Enumerable.Range(0, 1100).Select(Day("2025-11-01").AddDays);

        var moved = days.Select(today => DemonstrationCalendar.For(Day("2026-11-30"), today)).ToList();

        moved.ShouldAllBe(calendar => calendar.ToToday(written).DayOfWeek == DayOfWeek.Saturday && calendar.ToFolder(calendar.ToToday(written)) == written);
    }

    [Fact]
    public void Sessions_and_postings_move_and_nothing_else_does()
    {
        var still = new KnowledgeFolder().ToKnowledge();
        var moved = Demonstration().ToKnowledge(At("2027-01-05T04:00:00Z"));

        moved.Courses.SelectMany(course => course.Sessions).Select(session => (session.Starts, session.Ends))
            .ShouldBe(still.Courses.SelectMany(course => course.Sessions).Select(session => (session.Starts.AddDays(35), session.Ends.AddDays(35))));
        moved.Postings.Select(posting => (posting.Posted, posting.Expires))
            .ShouldBe(still.Postings.Select(posting => (posting.Posted.AddDays(35), posting.Expires?.AddDays(35))));
        moved.Center.Holidays.ShouldBe(still.Center.Holidays);
        moved.Guides.Select(guide => (guide.ValidFrom, guide.ValidUntil)).ShouldBe(still.Guides.Select(guide => (guide.ValidFrom, guide.ValidUntil)));
        moved.Courses.Select(course => course.Origin).ShouldBe(still.Courses.Select(course => course.Origin));
    }

    [Fact]
    public void A_posting_without_its_own_check_date_counts_as_checked_when_posted()
    {
        var posting = Demonstration().ToKnowledge(At("2027-01-05T04:00:00Z")).Find(new PostingId("ward-1"))!;

        posting.Origin.Updated.ShouldBe(posting.Posted);
    }

    [Theory]
    [InlineData("2026-12-06T15:59:59Z", 0)]
    [InlineData("2026-12-06T16:00:00Z", 1)]
    public void The_week_begins_at_midnight_in_the_center(string moment, int weeks)
    {
        var reading = Demonstration().Read(At(moment));

        reading.Calendar.Weeks.ShouldBe(weeks);
    }

    [Fact]
    public void A_real_center_stands_still()
    {
        var reading = new KnowledgeFolder().Append("center.yaml", "demonstration: false\ncalendar-anchor: 2020-01-01\n").Read();

        reading.Calendar.ShouldBe(DemonstrationCalendar.Still);
        reading.ShouldOnlyHaveRemark("center.yaml", 22, "`calendar-anchor` has no effect");
    }

    private static KnowledgeFolder Demonstration() =>
        new KnowledgeFolder().Append("center.yaml", "demonstration: true\ncalendar-anchor: 2026-11-30\n");

    private static FakeTimeProvider At(string moment) => new(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (int Year, int Week) WeekOf(DateOnly day)
    {
        var moment = day.ToDateTime(default);
        return (ISOWeek.GetYear(moment), ISOWeek.GetWeekOfYear(moment));
    }
}
