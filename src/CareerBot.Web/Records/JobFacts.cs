using CareerBot.Careers;

namespace CareerBot.Web.Records;

/// <summary>What cards and record pages say of a posting.</summary>
internal static class JobFacts
{
    /// <summary>Company, district and way of working.</summary>
    public static string Where(JobPosting posting, RecordWording wording)
    {
        string?[] parts =
        [
            posting.Company,
            posting.District is { } district ? wording.Name(district) : null,
            posting.Mode is { } mode ? wording.Name(mode) : null,
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>The salary, or that none is stated.</summary>
    public static string Pay(JobPosting posting, RecordWording wording) => (posting.SalaryMin, posting.SalaryMax) switch
    {
        (null, null) => wording.Text("salary-unstated"),
        ({ } from, null) => wording.Text("salary-from", ("salary", wording.Salary(from, from))),
        (null, { } to) => wording.Text("salary-to", ("salary", wording.Salary(to, to))),
        ({ } from, { } to) => wording.Salary(from, to),
    };
}
