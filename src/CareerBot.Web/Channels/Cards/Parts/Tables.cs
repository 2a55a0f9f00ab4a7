using System.Text.Json.Nodes;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Tables of things side by side: a column each, a row for every property.</summary>
internal static class Tables
{
    /// <summary>Draws a table.</summary>
    /// <param name="rows">The name of a property with the value of each thing, as Markdown; the first row is the heading.</param>
    public static JsonObject SideBySide(IReadOnlyList<(string Name, IReadOnlyList<string> Values)> rows) => new()
    {
        ["type"] = "Table",
        ["firstRowAsHeaders"] = true,
        ["showGridLines"] = true,
        ["spacing"] = "Medium",
        ["columns"] = CardParts.Nodes(Enumerable.Range(0, rows[0].Values.Count + 1)
            .Select(column => new JsonObject { ["width"] = column == 0 ? 2 : 3 })),
        ["rows"] = CardParts.Nodes(rows.Select(row => Row(row.Name, row.Values))),
    };

    private static JsonObject Row(string name, IEnumerable<string> values) => new()
    {
        ["type"] = "TableRow",
        ["cells"] = CardParts.Nodes(values.Select(value => Cell(value, TextLook.Plain)).Prepend(Cell(name, TextLook.Strong))),
    };

    private static JsonObject Cell(string text, TextLook look) => new()
    {
        ["type"] = "TableCell",
        ["items"] = CardParts.Nodes([CardParts.Text(text, look)]),
    };
}
