using System.Text;
using CareerBot.Testing;

namespace CareerBot.Web.Tests;

/// <summary>A CV of somebody who does not exist, with details that must not be kept.</summary>
internal static class SampleCv
{
    public const string Phone = "13912345678";

    public const string Mail = "lisiyuan@mail.example";

    public const string Text = """
        李思远   13912345678   lisiyuan@mail.example
        工作经历
        2019.03-至今   上海星野数据科技有限公司   数据分析师
        负责指标体系，使用SQL和Python。
        2016.07-2019.02   苏州青禾商贸有限公司   运营专员
        负责店铺日常运营，撰写文案。
        教育经历
        2012.09-2016.06   苏州大学   统计学   本科
        技能
        精通SQL，熟练使用Python，会用Excel
        """;

    public static byte[] Pdf => new TestPdf().Page().Lines(50, 60, Text).Build();

    public static byte[] Docx => new TestDocx().Paragraphs(Text).Build();

    public static byte[] Txt => Encoding.UTF8.GetBytes(Text);

    /// <summary>An upload as Web Chat sends it.</summary>
    public static MultipartFormDataContent Form(byte[] file, string name = "张三 13800000000.pdf", string type = "application/pdf", string text = "", string locale = "zh-CN")
    {
        var activity = new StringContent($$"""{"type":"message","from":{"id":"somebody","role":"user"},"locale":"{{locale}}","text":"{{text}}","attachments":[{"contentType":"{{type}}","name":"{{name}}"}],"channelData":{"clientActivityID":"{{Guid.NewGuid():N}}"} }""");
        activity.Headers.ContentType = new("application/vnd.microsoft.activity");
        var bytes = new ByteArrayContent(file);
        bytes.Headers.ContentType = new(type);
        return new MultipartFormDataContent { { activity, "activity", "blob" }, { bytes, "file", name } };
    }
}
