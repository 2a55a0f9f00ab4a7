using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads <c>center.yaml</c>.</summary>
internal static class CenterFromYaml
{
    public static Center Read(YamlRecord record)
    {
        var id = record.Text("id");
        if (id.Length > 0)
        {
            record.CheckId("id", id, record.LineOf("id"));
        }

        var center = new Center
        {
            Id = id,
            Name = record.LocalText("name"),
            Demonstration = record.OptionalFlag("demonstration"),
            CalendarAnchor = record.OptionalDate("calendar-anchor"),
            Place = record.LocalText("place"),
            Districts = [.. record.Children("districts", required: true, mayBeEmpty: true).Select(District)],
            Currency = Currency(record),
            TimeZone = TimeZone(record),
            OpeningHours = record.OptionalLocalText("opening-hours"),
            Contacts = Contacts(record.Child("contacts")),
            Disclaimer = record.OptionalLocalText("disclaimer"),
            Holidays = [.. record.Children("holidays", required: false).Select(Holiday)],
            Origin = record.Origin(),
        };
        CheckAnchor(record, center);
        record.End();
        return center;
    }

    private static void CheckAnchor(YamlRecord record, Center center)
    {
        if (center.Demonstration && !record.Has("calendar-anchor"))
        {
            record.Context.Fault(record.LineOf("demonstration"), "A demonstration needs `calendar-anchor`: a day that all dates are moved with, for example calendar-anchor: 2026-11-30.");
        }
        else if (!center.Demonstration && record.Has("calendar-anchor"))
        {
            record.Context.Remark(record.LineOf("calendar-anchor"), "`calendar-anchor` has no effect without `demonstration: true`. Remove it, or say that this is a demonstration.");
        }
    }

    private static District District(YamlRecord record)
    {
        var district = new District(new(record.Id(IdKind.District)), record.LocalText("name"));
        record.End();
        return district;
    }

    private static string Currency(YamlRecord record)
    {
        var currency = record.Text("currency");
        if (currency.Length > 0 && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
        {
            record.Context.Fault(record.LineOf("currency"), $"`currency` cannot be `{currency}`. Write its three capital letters by ISO 4217, for example CNY.");
        }

        return currency;
    }

    private static TimeZoneInfo TimeZone(YamlRecord record)
    {
        var name = record.Text("time-zone");
        if (name.Length == 0)
        {
            return TimeZoneInfo.Utc;
        }

        if (name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+')
            && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            && zone.HasIanaId)
        {
            return zone;
        }

        record.Context.Fault(record.LineOf("time-zone"), $"There is no time zone `{name}`. Write an IANA name, for example Asia/Shanghai.");
        return TimeZoneInfo.Utc;
    }

    private static CenterContacts Contacts(YamlRecord? record)
    {
        if (record is null)
        {
            return new(null, null, null, []);
        }

        var contacts = new CenterContacts(
            record.OptionalText("phone"),
            record.OptionalText("email"),
            record.OptionalLocalText("counselor"),
            [.. record.Children("help-lines", required: false).Select(HelpLine)]);
        record.End();
        return contacts;
    }

    private static HelpLine HelpLine(YamlRecord record)
    {
        var line = new HelpLine(record.LocalText("name"), record.Text("phone"));
        record.End();
        return line;
    }

    private static Holiday Holiday(YamlRecord record)
    {
        var holiday = new Holiday(record.Date("date"), record.LocalText("name"));
        record.End();
        return holiday;
    }
}
