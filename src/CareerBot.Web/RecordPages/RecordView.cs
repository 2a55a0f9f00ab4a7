using CareerBot.Careers;

namespace CareerBot.Web.RecordPages;

/// <summary>What a record's page shows.</summary>
/// <param name="Kind">The key of the kind's name.</param>
/// <param name="Title">The title.</param>
/// <param name="Summary">What it is about, in short; empty when nothing says so.</param>
/// <param name="Facts">Names with values; an empty value was not stated.</param>
/// <param name="Body">The long text and lists.</param>
/// <param name="Origin">Where the record comes from.</param>
/// <param name="Original">Where it was published first; <see langword="null"/> when nowhere.</param>
internal sealed record RecordView(
    string Kind,
    string Title,
    string Summary,
    IReadOnlyList<(string Name, Html Value)> Facts,
    Html Body,
    RecordOrigin Origin,
    Uri? Original = null);
