using CareerBot.Careers;

namespace CareerBot.Advising.Embedded;

/// <summary>
/// Finds fields that a short message calls without the words that several share:
/// "and in marketing?" where the field is called "AI marketing".
/// </summary>
internal static class FieldWords
{
    private const int LongestMessage = 32;
    private const int ShortestLatin = 4;
    private const int ShortestHan = 2;
    private const double Confidence = 0.6;

    /// <summary>The mentions with the fields called so.</summary>
    /// <param name="text">The message.</param>
    /// <param name="folded">The same, folded in place.</param>
    /// <param name="mentions">The records named in full.</param>
    /// <param name="knowledge">The fields.</param>
    public static IReadOnlyList<Mention> Add(string text, string folded, IReadOnlyList<Mention> mentions, KnowledgeBase knowledge)
    {
        if (text.Length > LongestMessage || mentions.Any(mention => mention.Kind != MentionKind.District))
        {
            return mentions;
        }

        foreach (var (part, field) in Parts(knowledge))
        {
            var at = folded.IndexOf(part, StringComparison.Ordinal);
            if (at >= 0 && Script.IsBoundary(folded, at) && Script.IsBoundary(folded, at + part.Length))
            {
                return [.. mentions, Mention(text, at, part.Length, field)];
            }
        }

        return mentions;
    }

    private static Mention Mention(string text, int start, int length, FieldId field) => new()
    {
        Kind = MentionKind.Field,
        Id = field.Value,
        Start = start,
        Length = length,
        Text = text.Substring(start, length),
        Evidence = text,
        Confidence = Confidence,
    };

    /// <summary>What is left of each field's names when the words that several fields share are taken out.</summary>
    private static IEnumerable<(string Part, FieldId Field)> Parts(KnowledgeBase knowledge)
    {
        var names = knowledge.Fields
            .SelectMany(field => new[] { field.Name.Zh, field.Name.En }.Select(name => (Words: Script.Fold(name, character => character).Split(' '), field.Id)))
            .ToList();
        var shared = names
            .SelectMany(name => name.Words.Select(word => (Word: word, name.Id)).Distinct())
            .GroupBy(word => word.Word, StringComparer.Ordinal)
            .Where(same => same.Select(word => word.Id).Distinct().Count() > 1)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        return names
            .Select(name => (Part: string.Join(' ', name.Words.Where(word => !shared.Contains(word))), name.Id))
            .Where(name => name.Part.Length >= (name.Part.Any(Script.IsHan) ? ShortestHan : ShortestLatin));
    }
}
