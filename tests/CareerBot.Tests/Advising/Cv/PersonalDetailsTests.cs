using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class PersonalDetailsTests
{
    [Theory]
    [InlineData("电话：139-1234-5678", "5678")]
    [InlineData("手机 13912345678", "13912345678")]
    [InlineData("+86 139 1234 5678", "5678")]
    [InlineData("021-61234567", "61234567")]
    [InlineData("Phone: +44 7700 900123", "900123")]
    [InlineData("(415) 555-0132", "0132")]
    [InlineData("zhang.wei+cv@mail.example.cn", "zhang")]
    [InlineData("身份证号：320102199001011234", "1990")]
    [InlineData("320102 19900101 123X", "123X")]
    [InlineData("护照 E12345678", "12345678")]
    [InlineData("卡号 6222 0202 0001 2345 678", "6222")]
    [InlineData("地址：上海市徐汇区漕宝路100号5幢302室", "漕宝路")]
    [InlineData("上海市徐汇区漕宝路100号5幢302室", "100号")]
    [InlineData("45B Greenhill Road, Flat 12", "Greenhill")]
    [InlineData("出生日期：1995-08-01", "1995")]
    [InlineData("1995年8月出生", "1995")]
    [InlineData("Date of birth: 1 May 1990", "1990")]
    [InlineData("Born 1 May 1990 in Leeds", "1990")]
    [InlineData("姓名：张伟 性别：男 民族：汉", "张伟")]
    [InlineData("姓名：张伟 性别：男 民族：汉", "汉")]
    [InlineData("Nationality: British", "British")]
    [InlineData("https://github.com/zhangwei", "zhangwei")]
    [InlineData("linkedin.com/in/jane-smith", "jane")]
    [InlineData("微信：weixin_zhang", "weixin_zhang")]
    public void Personal_details_are_taken_out(string text, string secret)
    {
        var rest = CvReading.Tools.Details.Remove(text);

        rest.ShouldNotContain(secret);
    }

    [Theory]
    [InlineData("2015-2019 在复旦大学学习")]
    [InlineData("2015.03-2018.11 中国邮政 快递员")]
    [InlineData("2010-2012 2013-2015 2016-2018")]
    [InlineData("管理12名员工，预算1200000元")]
    [InlineData("Company Name: Blue Door")]
    [InlineData("Jan 2010 – Mar 2015, served 100+ guests")]
    [InlineData("西门子S7-1200，FANUC R-30iB")]
    public void Everything_else_stays(string text)
    {
        var rest = CvReading.Tools.Details.Remove(text);

        rest.ShouldBe(text);
    }
}
