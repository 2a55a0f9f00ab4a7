using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerBot.Cli;

/// <summary>What was found in one text. Offsets count Unicode code points of the text; the end is exclusive.</summary>
/// <param name="Id">The id given with the text; absent when none was.</param>
/// <param name="Skills">The skills, by position.</param>
/// <param name="Occupations">The occupations, by position.</param>
/// <param name="Fields">The fields named, by position.</param>
/// <param name="Field">The field the text as a whole belongs to; <see langword="null"/> when it cannot be told.</param>
internal sealed record ExtractedText(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id,
    IReadOnlyList<ExtractedText.NamedSkill> Skills,
    IReadOnlyList<ExtractedText.NamedOccupation> Occupations,
    IReadOnlyList<ExtractedText.NamedField> Fields,
    ExtractedText.LikelyField? Field)
{
    /// <summary>A skill named in a text; the level is 1 to 4, or <see langword="null"/> when the text tells none.</summary>
    internal sealed record NamedSkill(
        string Skill, string Name, int? Level, bool Negated, int Start, int End, string Text, double Confidence);

    /// <summary>An occupation named in a text.</summary>
    internal sealed record NamedOccupation(string Occupation, string Name, int Start, int End, string Text, double Confidence);

    /// <summary>A field named in a text.</summary>
    internal sealed record NamedField(string Field, string Name, int Start, int End, string Text, double Confidence);

    /// <summary>The field a text as a whole belongs to.</summary>
    internal sealed record LikelyField(string Field, double Confidence);
}
