using System.Text.Json;
using CareerBot.Careers;

namespace CareerBot.Cli;

/// <summary>Finds skills, occupations and fields in texts, in the form that <c>extract</c> prints.</summary>
/// <param name="knowledge">The names.</param>
/// <param name="linker">Finds them.</param>
internal sealed class TextExtractor(KnowledgeBase knowledge, SkillLinker linker)
{
    private const int Digits = 3;

    private readonly WorkFields _fields = new(knowledge);

    /// <summary>Reads one text.</summary>
    /// <param name="id">Its id, returned as given; <see langword="null"/> for none.</param>
    /// <param name="text">The text.</param>
    public ExtractedText Extract(JsonElement? id, string text)
    {
        var mentions = linker.Link(text);
        var spans = new CodePoints(text);
        var language = text.Any(character => character is >= '\u4E00' and <= '\u9FFF') ? Language.Zh : Language.En;
        var field = _fields.Of(mentions, text.Length);
        return new ExtractedText(
            id,
            [.. Of(mentions, MentionKind.Skill).Select(mention => ToSkill(mention, spans, language))],
            [.. Of(mentions, MentionKind.Occupation).Select(mention => ToOccupation(mention, spans, language))],
            [.. Of(mentions, MentionKind.Field).Select(mention => ToField(mention, spans, language))],
            field is { } likely ? new ExtractedText.LikelyField(likely.Field.Value, Math.Round(likely.Confidence, Digits)) : null);
    }

    private static IEnumerable<Mention> Of(IReadOnlyList<Mention> mentions, MentionKind kind) => mentions.Where(mention => mention.Kind == kind);

    private ExtractedText.NamedSkill ToSkill(Mention mention, CodePoints spans, Language language)
    {
        var (start, end) = spans.Of(mention);
        var name = knowledge.Find(new SkillId(mention.Id))!.Name.In(language);
        return new(mention.Id, name, (int?)mention.Level, mention.Negated, start, end, mention.Text, Math.Round(mention.Confidence, Digits));
    }

    private ExtractedText.NamedOccupation ToOccupation(Mention mention, CodePoints spans, Language language)
    {
        var (start, end) = spans.Of(mention);
        var name = knowledge.Find(new OccupationId(mention.Id))!.Name.In(language);
        return new(mention.Id, name, start, end, mention.Text, Math.Round(mention.Confidence, Digits));
    }

    private ExtractedText.NamedField ToField(Mention mention, CodePoints spans, Language language)
    {
        var (start, end) = spans.Of(mention);
        var name = knowledge.Find(new FieldId(mention.Id))!.Name.In(language);
        return new(mention.Id, name, start, end, mention.Text, Math.Round(mention.Confidence, Digits));
    }
}
