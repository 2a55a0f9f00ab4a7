using CareerBot.Advising.Cv;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class PeriodReaderTests
{
    private static readonly PeriodReader Periods = new(CvWords.Read(Path.Combine(RepositoryRoot.Path, "prompts")));

    [Theory]
    [InlineData("2019.03-至今", "2019-03", null, true)]
    [InlineData("2019年3月到2021年", "2019-03", "2021", false)]
    [InlineData("2019/03—2021/11", "2019-03", "2021-11", false)]
    [InlineData("2019-03-01 至 2021-05-31", "2019-03", "2021-05", false)]
    [InlineData("自2018年6月起", "2018-06", null, true)]
    [InlineData("2020年至今在上海", "2020", null, true)]
    [InlineData("二零二一", null, null, false)]
    [InlineData("Mar 2019 – Present", "2019-03", null, true)]
    [InlineData("September 2014 to Feb. 2016", "2014-09", "2016-02", false)]
    [InlineData("03/2019 - 11/2020", "2019-03", "2020-11", false)]
    [InlineData("Apr/2010 to Nov/2016", "2010-04", "2016-11", false)]
    [InlineData("from 2015 to 2020", "2015", "2020", false)]
    [InlineData("since 2021", "2021", null, true)]
    [InlineData("until 2019", null, "2019", false)]
    [InlineData("Writer (2018-)", "2018", null, true)]
    [InlineData("Intern (1998)", "1998", "1998", false)]
    [InlineData("2021 - 2019", "2019", "2021", false)]
    [InlineData("2010-12", "2010-12", "2010-12", false)]
    public void A_period_is_read_as_it_is_written(string line, string? from, string? to, bool isCurrent)
    {
        var found = Periods.Read(line)?.Period;

        (found?.From?.ToString()).ShouldBe(from);
        (found?.To?.ToString()).ShouldBe(to);
        (found?.IsCurrent ?? false).ShouldBe(isCurrent);
    }

    [Theory]
    [InlineData("Tel 020-20191234")]
    [InlineData("handled 20190 tickets")]
    [InlineData("a budget of 2,019 pounds")]
    [InlineData("version 3.2019")]
    public void A_number_that_is_no_year_is_no_period(string line)
    {
        var found = Periods.Find(line).Where(period => period.Written.Length == 4);

        found.ShouldBeEmpty();
    }

    [Fact]
    public void Several_periods_of_a_line_are_found_in_order()
    {
        var found = Periods.Find("2012-2014 school, 2015-2018 work, since 2019 my own shop");

        found.Select(period => period.Period.From!.Year).ShouldBe([2012, 2015, 2019]);
    }
}
