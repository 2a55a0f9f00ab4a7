using CareerBot.Careers;
using CareerBot.Knowledge;

namespace CareerBot.Web.Records;

/// <summary>Where the records behind citations can be read.</summary>
/// <param name="baseUrl">The address people reach this site at, with its final slash.</param>
internal sealed class RecordLinks(Uri baseUrl)
{
    /// <summary>The page of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="heading">The section to open at; <see langword="null"/> for the top.</param>
    public Uri To(RecordKey record, Language language, string? heading = null)
    {
        var kind = record.Kind.ToString().ToLowerInvariant();
        var anchor = string.IsNullOrEmpty(heading) ? "" : "#" + Uri.EscapeDataString(SectionAnchor.Of(heading));
        return new Uri(baseUrl, $"records/{kind}/{Uri.EscapeDataString(record.Id)}?lang={language.Code()}{anchor}");
    }

    /// <summary>An address made absolute; a record without one is shown on its own page.</summary>
    public Uri Resolve(Uri? url, RecordKey record, Language language) => url switch
    {
        null => To(record, language),
        { IsAbsoluteUri: true } => url,
        _ => new Uri(baseUrl, url),
    };
}
