using System.Text.Json.Nodes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>
/// The pieces cards are made of, as Adaptive Cards 1.5 elements that Web Chat and Teams both draw.
/// See https://adaptivecards.io/explorer/.
/// </summary>
internal static class CardParts
{
    /// <summary>A whole card.</summary>
    /// <param name="wording">Gives the language.</param>
    /// <param name="title">What the card is about; also read where cards cannot be drawn.</param>
    /// <param name="body">The elements under the title.</param>
    public static JsonObject Card(RecordWording wording, string title, IEnumerable<JsonObject> body) => new()
    {
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["lang"] = wording.Language.Code(),
        ["fallbackText"] = title,
        ["msteams"] = new JsonObject { ["width"] = "Full" },
        ["body"] = Nodes(body.Prepend(Heading(title))),
    };

    /// <summary>A text; Markdown in it counts, so words from records are escaped before.</summary>
    public static JsonObject Text(string text, TextLook look = TextLook.Plain)
    {
        var block = new JsonObject { ["type"] = "TextBlock", ["text"] = text, ["wrap"] = true };
        if (look is not (TextLook.Plain or TextLook.Title or TextLook.Strong))
        {
            block["spacing"] = "None";
        }

        foreach (var (key, value) in Looks(look))
        {
            block[key] = value;
        }

        return block;
    }

    /// <summary>A name that leads to the page of its record, as Markdown.</summary>
    public static string Link(RecordWording wording, string name, RecordKind kind, string id) =>
        $"[{CardMarkdown.Escape(name)}]({wording.Links.To(new RecordKey(kind, id), wording.Language)})";

    /// <summary>Text that follows the one above closely.</summary>
    public static JsonObject Close(this JsonObject element)
    {
        element["spacing"] = "None";
        return element;
    }

    /// <summary>A stripe above the element.</summary>
    public static JsonObject Apart(this JsonObject element)
    {
        element["separator"] = true;
        element["spacing"] = "Medium";
        return element;
    }

    /// <summary>Elements that belong together.</summary>
    public static JsonObject Group(IEnumerable<JsonObject> items) =>
        new() { ["type"] = "Container", ["spacing"] = "Medium", ["items"] = Nodes(items) };

    /// <summary>Columns side by side.</summary>
    public static JsonObject Columns(params JsonObject[] columns) =>
        new() { ["type"] = "ColumnSet", ["columns"] = Nodes(columns) };

    /// <summary>One column.</summary>
    /// <param name="width"><c>auto</c> or <c>stretch</c>.</param>
    /// <param name="items">What stands in it.</param>
    public static JsonObject Column(string width, params JsonObject[] items) => new()
    {
        ["type"] = "Column",
        ["width"] = width,
        ["verticalContentAlignment"] = width == "auto" ? "Top" : "Center",
        ["items"] = Nodes(items),
    };

    /// <summary>A narrow column at the end of a row, level with its middle.</summary>
    public static JsonObject Aside(JsonObject item)
    {
        var column = Column("auto", item);
        column["verticalContentAlignment"] = "Center";
        return column;
    }

    /// <summary>Names with their values.</summary>
    public static JsonObject Facts(IEnumerable<(string Name, string Value)> facts) => new()
    {
        ["type"] = "FactSet",
        ["spacing"] = "Medium",
        ["facts"] = Nodes(facts.Where(fact => fact.Value.Length > 0)
            .Select(fact => new JsonObject { ["title"] = fact.Name, ["value"] = CardMarkdown.Escape(fact.Value) })),
    };

    /// <summary>A button that says something for the person, in Web Chat and in Teams.</summary>
    /// <param name="title">What the button reads.</param>
    /// <param name="say">What the person says by tapping it; also its full name for screen readers.</param>
    public static JsonObject Say(string title, string say) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["tooltip"] = say,
        // Web Chat reads the first two members, Teams the third.
        ["data"] = new JsonObject
        {
            ["__isBotFrameworkCardAction"] = true,
            ["cardAction"] = new JsonObject { ["type"] = "imBack", ["value"] = say },
            ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = say },
        },
    };

    /// <summary>Buttons.</summary>
    public static JsonObject Actions(params JsonObject[] actions) =>
        new() { ["type"] = "ActionSet", ["actions"] = Nodes(actions) };

    /// <summary>Elements that a tap shows and hides. Web Chat complains of other actions that would do it.</summary>
    /// <param name="items">The elements.</param>
    /// <param name="wording">Gives the words of the button.</param>
    public static IEnumerable<JsonObject> Folded(IReadOnlyCollection<JsonObject> items, RecordWording wording) => items.Count == 0
        ? []
        :
        [
            Actions(new JsonObject
            {
                ["type"] = "Action.ShowCard",
                ["title"] = wording.Text("show-figures"),
                ["card"] = new JsonObject { ["type"] = "AdaptiveCard", ["body"] = Nodes(items) },
            }),
        ];

    /// <summary>Elements as a JSON array.</summary>
    public static JsonArray Nodes(IEnumerable<JsonObject> nodes) => [.. nodes];

    private static JsonObject Heading(string title)
    {
        var heading = Text(CardMarkdown.Escape(title), TextLook.Title);
        heading["style"] = "heading";
        return heading;
    }

    private static (string Key, JsonNode Value)[] Looks(TextLook look) => look switch
    {
        TextLook.Title => [("size", "Medium"), ("weight", "Bolder")],
        TextLook.Strong => [("weight", "Bolder")],
        TextLook.Subtle => [("isSubtle", true)],
        TextLook.Small => [("size", "Small"), ("isSubtle", true)],
        TextLook.Good => [("color", "Good")],
        TextLook.Warning => [("color", "Warning")],
        _ => [],
    };
}
