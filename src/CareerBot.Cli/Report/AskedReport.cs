using CareerBot.Careers;

namespace CareerBot.Cli;

/// <summary>What a call of <c>report</c> asks for, as written.</summary>
/// <param name="Field">A field by id or name; <see langword="null"/> means all.</param>
/// <param name="Skill">A skill by id or name; <see langword="null"/> means all.</param>
/// <param name="District">A district by id or name; <see langword="null"/> means all.</param>
/// <param name="Since">The first publication day to count; <see langword="null"/> means all.</param>
/// <param name="Language">The language of the report.</param>
/// <param name="Format">How it is written.</param>
/// <param name="File">Where it goes; <see langword="null"/> means standard output.</param>
internal sealed record AskedReport(
    string? Field, string? Skill, string? District, DateOnly? Since, Language Language, ReportFormat Format, FileInfo? File);
