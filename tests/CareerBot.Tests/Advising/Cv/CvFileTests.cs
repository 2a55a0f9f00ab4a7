using System.Text;
using CareerBot.Advising.Cv;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class CvFileTests
{
    private const string Short = "工作经历\n2019.03-至今   上海星野数据科技有限公司   数据分析师\n负责指标体系建设。";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pdf_is_read_line_by_line_in_both_scripts()
    {
        var pdf = new TestPdf().Page().Lines(50, 60, "Work Experience\nNurse, Hill Hospital   2012 - 2016\n\n技能\n熟练使用Excel").Build();

        var document = await CvReading.FileAsync(pdf, cancellationToken: Cancel);

        document.Fault.ShouldBe(CvFault.None);
        document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["Work Experience", "Nurse, Hill Hospital 2012 - 2016", "技能", "熟练使用Excel"]);
    }

    [Fact]
    public async Task Columns_of_a_pdf_are_read_one_after_the_other()
    {
        var pdf = new TestPdf().Page()
            .Text(50, 40, "Curriculum vitae of somebody who has done many things here")
            .Lines(50, 80, "Skills\nExcel\nSQL\nPython\nWriting\nTalking")
            .Lines(260, 87, "Experience\nCook, Blue Door\n2015 - 2018\nWaiter, Red Lion\n2012 - 2015\nPorter, Grand Hotel\n2010 - 2012")
            .Build();

        var document = await CvReading.FileAsync(pdf, cancellationToken: Cancel);

        var lines = document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.SkipWhile(line => line != "Skills").TakeWhile(line => line != "Experience").ShouldBe(["Skills", "Excel", "SQL", "Python", "Writing", "Talking"]);
        lines[^1].ShouldBe("2010 - 2012");
    }

    [Fact]
    public async Task Dates_set_to_the_right_stay_with_their_lines()
    {
        var pdf = new TestPdf().Page();
        foreach (var (line, at) in new[] { "Cook", "Waiter", "Porter", "Driver", "Guard", "Clerk" }.Select((line, at) => (line, at)))
        {
            pdf.Text(50, 60 + (at * 20), $"{line}, Blue Door").Text(400, 60 + (at * 20), $"{2000 + at} - {2001 + at}");
        }

        var document = await CvReading.FileAsync(pdf.Build(), cancellationToken: Cancel);

        document.Text.ShouldContain("Porter, Blue Door   2002 - 2003");
    }

    [Fact]
    public async Task A_word_document_is_read_with_lists_tables_and_text_boxes()
    {
        var docx = new TestDocx()
            .Paragraphs("工作经历")
            .Table(["时间", "公司", "职位"], ["2018年5月-2021年8月", "杭州云栈网络有限公司", "前端工程师"])
            .Paragraphs("- 搭建页面")
            .Xml("""<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>技能：Excel</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>技能：Excel</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>""")
            .Xml("<w:p><w:del><w:r><w:delText>taken back</w:delText></w:r></w:del><w:r><w:t>left</w:t></w:r></w:p>")
            .Build();

        var document = await CvReading.FileAsync(docx, cancellationToken: Cancel);

        document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
            ["工作经历", "时间 | 公司 | 职位", "2018年5月-2021年8月 | 杭州云栈网络有限公司 | 前端工程师", "- 搭建页面", "技能：Excel", "left"]);
    }

    [Fact]
    public async Task Columns_made_with_a_table_are_read_one_after_the_other()
    {
        var docx = new TestDocx().Table(["Skills\nExcel\nSQL\nPython", "Experience\nCook, Blue Door\n2015 - 2018"]).Build();

        var document = await CvReading.FileAsync(docx, cancellationToken: Cancel);

        document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["Skills", "Excel", "SQL", "Python", "Experience", "Cook, Blue Door", "2015 - 2018"]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("GB18030")]
    public async Task Text_is_read_in_the_encodings_machines_write(string encoding)
    {
        var writer = encoding == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(encoding)! : Encoding.GetEncoding(encoding);
        byte[] bytes = [.. writer.GetPreamble(), .. writer.GetBytes(Short)];

        var document = await CvReading.FileAsync(bytes, cancellationToken: Cancel);

        document.Text.ShouldBe(Short);
    }

    [Fact]
    public async Task Several_files_are_read_together_and_one_that_cannot_be_read_is_passed_over()
    {
        var files = new[] { new CvFile(Encoding.UTF8.GetBytes(Short)), new CvFile("%PDF-1.4 nothing"u8.ToArray()), new CvFile(Encoding.UTF8.GetBytes("技能\n熟练使用Excel和Python，还会写文案和做报表")) };

        var document = await CvReading.Intake().ReadAsync(files, Cancel);

        document.Fault.ShouldBe(CvFault.None);
        document.Text.ShouldContain("数据分析师");
        document.Text.ShouldContain("Excel");
    }

    [Fact]
    public async Task What_is_beyond_the_most_characters_is_left_out()
    {
        var text = string.Concat(Enumerable.Repeat("Cook at Blue Door 2015 - 2018\n", 200));

        var document = await CvReading.FileAsync(Encoding.UTF8.GetBytes(text), new CvOptions { MostCharacters = 2000 }, Cancel);

        document.Text.Length.ShouldBeLessThanOrEqualTo(2001);
    }
}
