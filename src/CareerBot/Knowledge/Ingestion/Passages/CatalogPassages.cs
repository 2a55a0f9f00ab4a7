using CareerBot.Careers;

namespace CareerBot.Knowledge.Ingestion;

/// <summary>The passages of occupations and skills: what they are called, what they are, and what belongs to them.</summary>
internal sealed class CatalogPassages(KnowledgeBase knowledge)
{
    public IEnumerable<IndexedPassage> Of(Occupation occupation, PassageWords words)
    {
        var language = words.Language;
        return new PassageList(
                new(RecordKind.Occupation, occupation.Id.Value),
                language,
                occupation.Name.In(language),
                PassageFacets.None with { Fields = [occupation.Field] })
            .Add(
                "",
                occupation.Summary.In(language),
                words.Line("alsoCalled", In(occupation.Aliases, language)),
                words.Line("field", knowledge.Find(occupation.Field)!.Name.In(language)),
                words.Line("skills", occupation.Skills.Select(required => knowledge.Find(required.Skill)!.Name.In(language))))
            .Passages;
    }

    public IEnumerable<IndexedPassage> Of(Skill skill, PassageWords words)
    {
        var language = words.Language;
        var name = skill.Name.In(language);
        return new PassageList(new(RecordKind.Skill, skill.Id.Value), language, name, PassageFacets.None)
            .Add(
                "",
                skill.Summary?.In(language) ?? name,
                words.Line("alsoCalled", In(skill.Aliases, language)),
                words.Line("partOf", skill.Broader is { } broader ? knowledge.Find(broader)!.Name.In(language) : null))
            .Passages;
    }

    private static IReadOnlyList<string> In(Aliases aliases, Language language) =>
        language == Language.Zh ? aliases.Zh : aliases.En;
}
