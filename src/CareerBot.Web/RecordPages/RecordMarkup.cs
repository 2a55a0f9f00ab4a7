using CareerBot.Careers;
using CareerBot.Knowledge;
using CareerBot.Web.Markup;
using CareerBot.Web.Records;

namespace CareerBot.Web.RecordPages;

/// <summary>Pieces the record pages share.</summary>
/// <param name="wording">Names and links.</param>
internal sealed class RecordMarkup(RecordWording wording)
{
    /// <summary>A text of the pages.</summary>
    public string Text(string key, params (string Name, object Value)[] values) =>
        PageText.Of(wording.Language, key, values);

    /// <summary>Names with plain values.</summary>
    public static IReadOnlyList<(string Name, Html Value)> Facts(IEnumerable<(string Name, string Value)> facts) =>
        [.. facts.Select(fact => (fact.Name, Html.Of($"{fact.Value}")))];

    /// <summary>A name that leads to its record.</summary>
    public Html Link(string name, RecordKind kind, string id) =>
        Html.Of($"""<a href="{wording.Links.To(new RecordKey(kind, id), wording.Language)}">{name}</a>""");

    /// <summary>Skills that lead to their records.</summary>
    public Html Skills(IEnumerable<SkillId> skills) =>
        List(skills.Select(skill => Link(wording.Name(skill), RecordKind.Skill, skill.Value)));

    /// <summary>Items in a row.</summary>
    public Html List(IEnumerable<Html> items)
    {
        var row = Html.Empty;
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
        {
            row = index == 0 ? item : Html.Of($"{row}{wording.Text("comma")}{item}");
        }

        return row;
    }

    /// <summary>A part of the page under a heading; nothing when it has no lines.</summary>
    public Html Section(string key, IReadOnlyList<Html> lines) => lines.Count == 0
        ? Html.Empty
        : Html.Of($"<section><h2>{Text(key)}</h2><ul>{lines.Select(line => Html.Of($"<li>{line}</li>"))}</ul></section>");
}
