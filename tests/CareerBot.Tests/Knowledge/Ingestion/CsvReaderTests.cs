using CareerBot.Knowledge.Ingestion;
using Shouldly;
using Xunit;

namespace CareerBot.Tests.Knowledge.Ingestion;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n", "1:a|b")]
    [InlineData("a,b", "1:a|b")]
    [InlineData("a,b\r\nc,d\r\n", "1:a|b 2:c|d")]
    [InlineData("a,b\rc,d\r", "1:a|b 2:c|d")]
    [InlineData("a,\n,b\n", "1:a| 2:|b")]
    [InlineData("\"a,b\",c\n", "1:a,b|c")]
    [InlineData("\"say \"\"hi\"\"\",c\n", "1:say \"hi\"|c")]
    [InlineData("\"\",\"\"\n", "1:|")]
    [InlineData("a 5\" disk,b\n", "1:a 5\" disk|b")]
    [InlineData("a\n\n\nb\n", "1:a 4:b")]
    [InlineData("\"x\r\ny\nz\",b\nc,d\n", "1:x/y/z|b 4:c|d")]
    [InlineData("\"x\n\n\",b\n\"\n\",d\ne,f", "1:x//|b 4:/|d 6:e|f")]
    [InlineData("", "")]
    public void Rows_come_with_the_line_they_begin_on(string text, string expected)
    {
        var reader = new CsvReader(new StringReader(text));

        var rows = new List<string>();
        while (reader.Read())
        {
            reader.Wrong.ShouldBeNull();
            rows.Add($"{reader.Line}:{string.Join('|', reader.Fields).Replace('\n', '/')}");
        }

        string.Join(' ', rows).ShouldBe(expected);
    }

    [Fact]
    public void A_row_longer_than_the_buffer_is_whole()
    {
        var text = new string('字', 100_000);
        var reader = new CsvReader(new StringReader($"a,\"{text}\r\n{text}\"\r\nb,c\r\n"));

        reader.Read();
        var first = reader.Fields[1];
        reader.Read();

        first.ShouldBe(text + "\n" + text);
        reader.Line.ShouldBe(3);
    }
}
