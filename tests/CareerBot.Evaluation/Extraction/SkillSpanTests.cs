using System.Text.Json;
using CareerBot.Careers;
using CareerBot.Testing;
using Xunit;

namespace CareerBot.Evaluation.Extraction;

/// <summary>Skills found in published English postings, against the spans people marked in them.</summary>
public sealed class SkillSpanTests(ITestOutputHelper output)
{
    private static readonly TextFolding Folding = new(TraditionalCharacters.None);

    private static readonly Lazy<Dictionary<string, HashSet<string>>> SkillsByName = new(() => ProductLinker.Knowledge.Skills
        .SelectMany(skill => skill.Aliases.All.Append(skill.Name.En).Append(skill.Name.Zh).Select(name => (Key: Key(name), skill.Id.Value)))
        .Where(name => name.Key.Length > 0)
        .GroupBy(name => name.Key, name => name.Value)
        .ToDictionary(group => group.Key, group => group.ToHashSet()));

    [Fact]
    public void Knowledge_in_annotated_postings_is_found() =>
        Measure("skillspan", SharedRows.Of("skillspan_en.jsonl"), "knowledge");

    [Fact]
    public void Skills_in_green_postings_are_found() =>
        Measure("green", SharedRows.Of("green_entities_en.jsonl"), "skill");

    [Fact]
    public void Other_labels_of_a_skill_lead_to_it()
    {
        var figures = new Figures(output);
        var rows = SharedRows.Of("esco_skills_en.jsonl").Where(row => SkillsByName.Value.ContainsKey(Key(row.Text("preferred")))).ToList();
        var linked = rows.Count(row => SkillsByName.Value[Key(row.Text("preferred"))].Overlaps(Skills(row.Text("preferred")).Select(mention => mention.Id)));
        var labels = rows.SelectMany(row => row.GetProperty("alt").EnumerateArray().Select(alt => (Preferred: row.Text("preferred"), Other: alt.GetString()!))).ToList();
        var others = labels.Count(label => SkillsByName.Value[Key(label.Preferred)].Overlaps(Skills(label.Other).Select(mention => mention.Id)));

        figures.Print("esco skills the lexicon has", rows.Count);
        figures.Print("esco names", linked, rows.Count);
        figures.Print("esco other labels (reported)", others, labels.Count);
        figures.Hold();
    }

    private void Measure(string name, IReadOnlyList<JsonElement> rows, string type)
    {
        var figures = new Figures(output);
        var (gold, knowable, found, named, right) = (0, 0, 0, 0, 0);
        foreach (var row in rows)
        {
            var text = row.Text("text");
            var spans = row.GetProperty("spans").EnumerateArray().Select(span => Span(span, text)).ToList();
            var mentions = Skills(text).ToList();
            var known = spans.Where(span => span.Type == type && SkillsByName.Value.ContainsKey(Key(text[span.Start..span.End]))).ToList();
            gold += spans.Count(span => span.Type == type);
            knowable += known.Count;
            found += known.Count(span => mentions.Exists(mention => mention.Start < span.End && span.Start < mention.Start + mention.Length
                && SkillsByName.Value[Key(text[span.Start..span.End])].Contains(mention.Id)));
            named += mentions.Count;
            right += mentions.Count(mention => spans.Exists(span => mention.Start < span.End && span.Start < mention.Start + mention.Length));
        }

        figures.Print($"{name} sentences", rows.Count);
        figures.Print($"{name} gold spans ({type})", gold);
        figures.Print($"{name} knowable of them", knowable, gold);
        figures.Print($"{name} recall of knowable spans", found, knowable);
        figures.Print($"{name} recall of all spans", found, gold);
        figures.Print($"{name} precision", right, named);
        figures.Hold();
    }

    private static IEnumerable<Mention> Skills(string text) =>
        ProductLinker.OfDemonstration.Link(text).Where(mention => mention.Kind == MentionKind.Skill);

    private static string Key(string name) => NameKey.Of(name, Folding)?.Key ?? "";

    /// <summary>The files count code points; a character beyond the basic plane is two units here.</summary>
    private static (int Start, int End, string Type) Span(JsonElement span, string text)
    {
        return (Units(span.GetProperty("start").GetInt32()), Units(span.GetProperty("end").GetInt32()), span.Text("type"));

        int Units(int points) => text.EnumerateRunes().Take(points).Sum(rune => rune.Utf16SequenceLength);
    }
}
