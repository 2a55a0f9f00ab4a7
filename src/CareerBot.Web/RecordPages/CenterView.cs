using CareerBot.Careers;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary>What the page of the center shows.</summary>
internal sealed class CenterView(RecordWording wording)
{
    private readonly RecordMarkup _markup = new(wording);

    /// <summary>The center.</summary>
    public RecordView Of(Center center) => new(
        "center",
        center.Name.In(wording.Language),
        center.Place.In(wording.Language),
        RecordMarkup.Facts(
        [
            (_markup.Text("hours"), center.OpeningHours?.In(wording.Language) ?? ""),
            (_markup.Text("counselor"), center.Contacts.Counselor?.In(wording.Language) ?? ""),
            (_markup.Text("phone"), center.Contacts.Phone ?? ""),
            (_markup.Text("email"), center.Contacts.Email ?? ""),
            (_markup.Text("districts"), wording.List(center.Districts.Select(district => district.Name.In(wording.Language)))),
        ]),
        Html.Join(
        [
            _markup.Section("help-lines", [.. center.Contacts.HelpLines.Select(line => Html.Of($"{line.Name.In(wording.Language)}: {line.Phone}"))]),
            _markup.Section("holidays", [.. center.Holidays.Select(holiday => Html.Of($"{wording.Date(holiday.Date)}: {holiday.Name.In(wording.Language)}"))]),
        ]),
        center.Origin);
}
