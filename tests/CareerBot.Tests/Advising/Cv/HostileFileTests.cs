using System.IO.Compression;
using System.Text;
using CareerBot.Advising.Cv;
using CareerBot.Testing;
using Shouldly;
using Xunit;

namespace CareerBot.Tests;

public sealed class HostileFileTests
{
    private const int Deep = 200_000;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, byte[], CvFault> Files => new()
    {
        { "cut off in the middle", new TestPdf().Page().Lines(50, 50, "Cook at Blue Door, 2015 to 2018").Build()[..300], CvFault.Broken },
        { "only the first bytes of a PDF", "%PDF-1.7\n"u8.ToArray(), CvFault.Broken },
        { "a PDF without text", new TestPdf().Page().Build(), CvFault.NoText },
        { "a PDF of many pages", Pages(21), CvFault.TooManyPages },
        { "a PDF with a password", Encrypted(), CvFault.Encrypted },
        { "a PDF whose page unpacks to 200 MB", TestPdf.Bomb(200_000_000), CvFault.TooLarge },
        { "a Word document that unpacks to 100 MB", TestDocx.Pack(("word/document.xml", TestDocx.Document($"<w:p><w:r><w:t>{new string('a', 100_000_000)}</w:t></w:r></w:p>"))), CvFault.TooLarge },
        { "a Word document that is cut off", new TestDocx().Paragraphs("Cook at Blue Door").Build()[..400], CvFault.Broken },
        { "a Word document that names outside entities", TestDocx.Pack(("word/document.xml", TestDocx.Document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", """<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>"""))), CvFault.Broken },
        { "a zip that is no document", TestDocx.Pack(("readme.md", "# Cook")), CvFault.UnknownKind },
        { "an old or protected Word document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], CvFault.UnknownKind },
        { "a Word document with a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], CvFault.Encrypted },
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], CvFault.UnknownKind },
        { "a program", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00], CvFault.UnknownKind },
        { "a web page", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), CvFault.UnknownKind },
        { "nothing", [], CvFault.NoText },
        { "six megabytes", new byte[6_000_000], CvFault.TooLarge },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_that_cannot_be_read_is_told_apart(string what, byte[] file, CvFault fault)
    {
        var document = await CvReading.FileAsync(file, cancellationToken: Cancel);

        document.Fault.ShouldBe(fault, what);
        document.Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task Arrays_within_arrays_without_end_do_not_end_the_program()
    {
        var deep = TestPdf.Write([TestPdf.Latin($"<< /Type /Catalog /Pages {new string('[', Deep)} >>")]);

        var document = await CvReading.FileAsync(deep, cancellationToken: Cancel);

        document.Fault.ShouldBe(CvFault.Broken);
    }

    [Fact]
    public async Task Elements_within_elements_without_end_do_not_end_the_program()
    {
        var depth = 50_000;
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc><w:p>", depth)) + string.Concat(Enumerable.Repeat("</w:p></w:tc></w:tr></w:tbl>", depth));

        var document = await CvReading.FileAsync(TestDocx.Pack(("word/document.xml", TestDocx.Document(body))), cancellationToken: Cancel);

        document.Text.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_that_draws_itself_without_end_is_given_up()
    {
        var loop = TestPdf.Write(
        [
            TestPdf.Latin("<< /Type /Catalog /Pages 2 0 R >>"),
            TestPdf.Latin("<< /Type /Pages /Count 1 /Kids [3 0 R] >>"),
            TestPdf.Latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>"),
            TestPdf.Latin("<< /Length 5 >>\nstream\n/X Do\nendstream"),
            TestPdf.Latin("<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 5 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream"),
        ]);

        var document = await CvReading.FileAsync(loop, new CvOptions { LongestReading = TimeSpan.FromSeconds(2) }, Cancel);

        document.Fault.ShouldNotBe(CvFault.None);
    }

    [Fact]
    public async Task Reading_that_takes_too_long_is_not_waited_for()
    {
        var limits = new CvOptions { LongestReading = TimeSpan.FromMilliseconds(100) };
        using var ends = new ManualResetEventSlim();
        var room = new ReadingRoom(limits);

        var document = await room.ReadAsync(late => { ends.Wait(Cancel); return new CvDocument("too late"); }, Cancel);
        ends.Set();

        document.Fault.ShouldBe(CvFault.TooSlow);
    }

    [Fact]
    public async Task Files_that_never_end_cannot_take_all_places()
    {
        var limits = new CvOptions { LongestReading = TimeSpan.FromMilliseconds(200), ReadersAtOnce = 1 };
        using var ends = new ManualResetEventSlim();
        var room = new ReadingRoom(limits);
        var first = room.ReadAsync(late => { ends.Wait(Cancel); return new CvDocument("too late"); }, Cancel);

        var second = await room.ReadAsync(late => new CvDocument("read"), Cancel);
        ends.Set();
        await first;
        var third = await room.ReadAsync(late => new CvDocument("read"), Cancel);

        second.Fault.ShouldBe(CvFault.TooSlow);
        third.Text.ShouldBe("read");
    }

    [Fact]
    public async Task What_the_head_of_a_part_claims_is_not_believed()
    {
        var file = TestDocx.Pack(("word/document.xml", TestDocx.Document($"<w:p><w:r><w:t>{new string('a', 3_000_000)}</w:t></w:r></w:p>")));
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);

        var document = await CvReading.FileAsync(file, new CvOptions { MostUnpackedBytes = 1_048_576 }, Cancel);

        file.Length.ShouldBeLessThan(100_000);
        document.Fault.ShouldBe(CvFault.TooLarge);
    }

    private static byte[] Pages(int count)
    {
        var pdf = new TestPdf();
        for (var page = 0; page < count; page++)
        {
            pdf.Page().Text(50, 50, "Cook at Blue Door, 2015 to 2018");
        }

        return pdf.Build();
    }

    private static byte[] Encrypted() => TestPdf.Write(
        [
            TestPdf.Latin("<< /Type /Catalog /Pages 2 0 R >>"),
            TestPdf.Latin("<< /Type /Pages /Count 0 /Kids [] >>"),
            TestPdf.Latin($"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>"),
        ],
        "/Encrypt 3 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
}
