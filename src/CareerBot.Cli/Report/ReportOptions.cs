using System.CommandLine;
using System.Globalization;
using CareerBot.Careers;

namespace CareerBot.Cli;

/// <summary>The options of <c>report</c>.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string?> _field = new("--field") { Description = "Only postings of this field: its id, or its name in either language.", HelpName = "FIELD" };
    private readonly Option<string?> _skill = new("--skill") { Description = "Only postings that ask for this skill: its id, or one of its names.", HelpName = "SKILL" };
    private readonly Option<string?> _district = new("--district") { Description = "Only postings in this district: its id, or its name.", HelpName = "DISTRICT" };
    private readonly Option<DateOnly?> _since = new("--since") { Description = "Only postings published on this day or later: 2026-06-01, or 2026-06.", HelpName = "DAY", CustomParser = ReadDay };
    private readonly Option<Language> _language = new("--language") { Description = "The language of the report.", DefaultValueFactory = _ => Language.En };
    private readonly Option<ReportFormat> _format = new("--format") { Description = "How it is written.", DefaultValueFactory = _ => ReportFormat.Table };
    private readonly Option<FileInfo?> _output = new("--output") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [_field, _skill, _district, _since, _language, _format, _output];

    /// <summary>What a call asks for.</summary>
    public AskedReport Read(ParseResult call) => new(
        call.GetValue(_field),
        call.GetValue(_skill),
        call.GetValue(_district),
        call.GetValue(_since),
        call.GetValue(_language),
        call.GetValue(_format),
        call.GetValue(_output));

    private static DateOnly? ReadDay(System.CommandLine.Parsing.ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        argument.AddError($"--since takes a day such as 2026-06-01, or a month such as 2026-06; '{written}' is neither.");
        return null;
    }
}
