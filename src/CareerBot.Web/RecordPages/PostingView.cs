using CareerBot.Advising;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary>What the page of a posting shows.</summary>
internal sealed class PostingView(RecordWording wording)
{
    private readonly RecordMarkup _markup = new(wording);

    /// <summary>The posting.</summary>
    public RecordView Of(JobPosting posting) => new(
        "posting",
        posting.Title,
        JobFacts.Where(posting, wording),
        Facts(posting),
        Html.Of($"""{Inferred(posting.Inferred)}<section><h2>{_markup.Text("description")}</h2><p class="lines">{posting.Description}</p></section>"""),
        posting.Origin,
        posting.Url);

    private IReadOnlyList<(string Name, Html Value)> Facts(JobPosting posting) =>
    [
        .. RecordMarkup.Facts(
        [
            (_markup.Text("salary"), JobFacts.Pay(posting, wording)),
            (_markup.Text("education"), posting.Education is { } education ? wording.Name(education) : ""),
            (_markup.Text("experience"), posting.ExperienceYears is { } years ? wording.Text("years", ("years", LocalFormat.Number(years))) : ""),
            (_markup.Text("posted"), wording.Date(posting.Posted)),
            (_markup.Text("expires"), posting.Expires is { } expires ? wording.Date(expires) : ""),
            (_markup.Text("fields"), posting.Field is { } field ? wording.Name(field) : ""),
        ]),
        (_markup.Text("occupation"), posting.Occupation is { } occupation
            ? _markup.Link(wording.Name(occupation), RecordKind.Occupation, occupation.Value)
            : Html.Empty),
        (_markup.Text("skills"), _markup.Skills(posting.Skills)),
    ];

    private Html Inferred(InferredFacet inferred)
    {
        var facets = Enum.GetValues<InferredFacet>()
            .Where(facet => facet != InferredFacet.None && inferred.HasFlag(facet))
            .Select(facet => _markup.Text($"inferred-{facet.ToString().ToLowerInvariant()}"))
            .ToList();
        return facets.Count == 0
            ? Html.Empty
            : Html.Of($"""<p class="small">{_markup.Text("inferred", ("list", wording.List(facets)))}</p>""");
    }
}
