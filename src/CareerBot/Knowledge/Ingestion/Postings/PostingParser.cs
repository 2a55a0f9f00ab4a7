using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Makes postings of rows. There may be a hundred thousand, so ids and employers share their strings.</summary>
/// <param name="context">The file.</param>
/// <param name="excused">Required columns whose absence is already reported for the whole file.</param>
internal sealed class PostingParser(FileContext context, IReadOnlySet<PostingColumn> excused)
{
    private readonly Dictionary<string, string> _companies = new(StringComparer.Ordinal);

    /// <summary>Reads one posting. What is wrong is reported and left empty; any fault keeps the folder from loading.</summary>
    public JobPosting Parse(PostingRow row)
    {
        ReportMissing(row);
        var posted = Date(row, PostingColumn.Posted);
        var posting = new JobPosting
        {
            Id = new(Id(row)),
            Title = row[PostingColumn.Title] ?? "",
            Company = Company(row),
            Description = row[PostingColumn.Description] ?? "",
            Field = Reference(row, PostingColumn.Field, IdKind.Field) is { } field ? new(field) : null,
            Occupation = Reference(row, PostingColumn.Occupation, IdKind.Occupation) is { } occupation ? new(occupation) : null,
            District = Reference(row, PostingColumn.District, IdKind.District) is { } district ? new(district) : null,
            Skills = Skills(row),
            SalaryMin = Number(row, PostingColumn.SalaryMin, NumberRule.Money),
            SalaryMax = Number(row, PostingColumn.SalaryMax, NumberRule.Money),
            ExperienceYears = (double?)Number(row, PostingColumn.ExperienceYears, NumberRule.Years),
            Education = Choice(row, PostingColumn.Education, FormatWords.EducationLevels),
            Mode = Choice(row, PostingColumn.Mode, FormatWords.WorkModes),
            Posted = posted ?? default,
            Expires = Date(row, PostingColumn.Expires),
            Url = WebAddress(row),
            Language = Choice(row, PostingColumn.Language, FormatWords.Languages),
            Origin = new(row[PostingColumn.Source] ?? context.File, Date(row, PostingColumn.Updated) ?? posted ?? default, context.File, row.Line),
        };
        CheckRanges(posting);
        return posting;
    }

    private void ReportMissing(PostingRow row)
    {
        foreach (var column in PostingColumns.Required)
        {
            if (row[column] is null && !excused.Contains(column))
            {
                context.Fault(row.Line, $"`{PostingColumns.Name(column)}` is empty. Every posting needs it.");
            }
        }
    }

    private string Id(PostingRow row)
    {
        var id = row[PostingColumn.Id] ?? "";
        if (id.Length > 0 && !Written.IsId(id))
        {
            context.Fault(row.Line, $"`id` cannot be `{id}`. Use lower-case letters, digits and single hyphens, for example `job-0001`.");
        }
        else
        {
            context.Define(IdKind.Posting, id, row.Line);
        }

        return id;
    }

    private string Company(PostingRow row)
    {
        var company = row[PostingColumn.Company] ?? "";
        if (_companies.TryGetValue(company, out var shared))
        {
            return shared;
        }

        _companies.Add(company, company);
        return company;
    }

    private string? Reference(PostingRow row, PostingColumn column, IdKind kind) =>
        row[column] is { } id ? Known(kind, id, row.Line) : null;

    private string? Known(IdKind kind, ReadOnlySpan<char> id, int line)
    {
        var known = context.Ids.Known(kind, id);
        if (known is null)
        {
            context.Fault(line, context.Ids.Unknown(kind, id.ToString()));
        }

        return known;
    }

    private SkillId[] Skills(PostingRow row)
    {
        if (row[PostingColumn.Skills] is not { } cell)
        {
            return [];
        }

        var skills = new List<SkillId>();
        foreach (var part in cell.AsSpan().Split(';'))
        {
            var id = cell.AsSpan(part).Trim();
            if (!id.IsEmpty && Known(IdKind.Skill, id, row.Line) is { } known && !skills.Contains(new(known)))
            {
                skills.Add(new(known));
            }
        }

        return [.. skills];
    }

    private decimal? Number(PostingRow row, PostingColumn column, NumberRule rule)
    {
        var text = row[column];
        var number = text is null ? null : rule.Read(text);
        if (text is not null && number is null)
        {
            Refuse(row, column, text, rule.Words);
        }

        return number;
    }

    private DateOnly? Date(PostingRow row, PostingColumn column)
    {
        var text = row[column];
        var date = text is null ? null : Written.Date(text);
        if (text is not null && date is null)
        {
            Refuse(row, column, text, "a day that exists, for example 2026-11-30");
        }

        return date;
    }

    private T? Choice<T>(PostingRow row, PostingColumn column, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (row[column] is not { } word)
        {
            return null;
        }

        if (words.TryGetValue(word, out var choice))
        {
            return choice;
        }

        context.Fault(row.Line, FormatWords.Unknown(PostingColumns.Name(column), word, words.Keys));
        return null;
    }

    private Uri? WebAddress(PostingRow row)
    {
        var text = row[PostingColumn.Url];
        var address = text is null ? null : Written.WebAddress(text);
        if (text is not null && address is null)
        {
            Refuse(row, PostingColumn.Url, text, "a whole address that begins with https:// or http://");
        }

        return address;
    }

    private void Refuse(PostingRow row, PostingColumn column, string text, string wanted) =>
        context.Fault(row.Line, $"`{PostingColumns.Name(column)}` cannot be `{text}`. Write {wanted}, or leave it empty if it may be unknown.");

    private void CheckRanges(JobPosting posting)
    {
        if (posting.SalaryMin > posting.SalaryMax)
        {
            context.Fault(posting.Origin.Line, $"`salary_min` {posting.SalaryMin} is more than `salary_max` {posting.SalaryMax}. Correct one of the two.");
        }

        if (posting.Expires < posting.Posted)
        {
            context.Remark(posting.Origin.Line, "The posting expires before it was posted, so it is never open. Correct `posted` or `expires`.");
        }
    }
}
