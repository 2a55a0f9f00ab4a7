using CareerBot.Careers;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Careers;

public sealed class WeeklyTimesTests
{
    private static readonly WeeklyWindow Saturday = new(DayOfWeek.Saturday, TimeOnly.MinValue, TimeOnly.MaxValue);

    [Fact]
    public void Taking_the_morning_out_of_a_day_leaves_the_rest()
    {
        var morning = new WeeklyWindow(DayOfWeek.Saturday, TimeOnly.MinValue, new TimeOnly(12, 0));

        var rest = WeeklyTimes.Without([Saturday], [morning]);

        rest.ShouldHaveSingleItem().From.ShouldBe(new TimeOnly(12, 0));
    }

    [Fact]
    public void Taking_the_middle_out_leaves_two_windows()
    {
        var noon = new WeeklyWindow(DayOfWeek.Saturday, new TimeOnly(11, 0), new TimeOnly(13, 0));

        var rest = WeeklyTimes.Without([Saturday], [noon]);

        rest.Count.ShouldBe(2);
    }

    [Fact]
    public void No_windows_mean_the_whole_week()
    {
        var rest = WeeklyTimes.Without([], [Saturday]);

        rest.Count.ShouldBe(6);
    }
}
