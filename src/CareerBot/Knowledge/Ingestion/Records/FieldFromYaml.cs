using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>Reads one field of <c>fields.yaml</c>.</summary>
internal static class FieldFromYaml
{
    public static Field Read(YamlRecord record)
    {
        var field = new Field(
            new(record.Id(IdKind.Field)), record.LocalText("name"), record.LocalText("summary"), record.Origin());
        record.End();
        return field;
    }
}
