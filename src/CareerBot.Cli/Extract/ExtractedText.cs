using System.Text.Json;

namespace CareerBot.Cli.Extract;

/// <summary>What was found in one text. Offsets count Unicode code points of the text; the end is exclusive.</summary>
/// <param name="Id">The id given with the text; <see langword="null"/> when none was.</param>
/// <param name="Skills">The skills, by position.</param>
/// <param name="Occupations">The occupations, by position.</param>
/// <param name="Fields">The fields named, by position.</param>
/// <param name="Field">The field the text as a whole belongs to; <see langword="null"/> when it cannot be told.</param>
internal sealed record ExtractedText(
    JsonElement? Id,
    IReadOnlyList<ExtractedSkill> Skills,
    IReadOnlyList<ExtractedOccupation> Occupations,
    IReadOnlyList<ExtractedField> Fields,
    TextField? Field);

/// <summary>A skill named in a text.</summary>
/// <param name="Skill">The id.</param>
/// <param name="Name">The name, in the language of the text.</param>
/// <param name="Level">1 to 4; <see langword="null"/> when the text tells none.</param>
/// <param name="Negated">Whether the text says it is lacking.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">The words.</param>
/// <param name="Confidence">0..1.</param>
internal sealed record ExtractedSkill(
    string Skill, string Name, int? Level, bool Negated, int Start, int End, string Text, double Confidence);

/// <summary>An occupation named in a text.</summary>
/// <param name="Occupation">The id.</param>
/// <param name="Name">The name, in the language of the text.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">The words.</param>
/// <param name="Confidence">0..1.</param>
internal sealed record ExtractedOccupation(string Occupation, string Name, int Start, int End, string Text, double Confidence);

/// <summary>A field named in a text.</summary>
/// <param name="Field">The id.</param>
/// <param name="Name">The name, in the language of the text.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">The words.</param>
/// <param name="Confidence">0..1.</param>
internal sealed record ExtractedField(string Field, string Name, int Start, int End, string Text, double Confidence);

/// <summary>The field a text as a whole belongs to.</summary>
/// <param name="Field">The id.</param>
/// <param name="Confidence">0..1.</param>
internal sealed record TextField(string Field, double Confidence);

/// <summary>A line of a batch that could not be read.</summary>
/// <param name="Id">The id of the line; <see langword="null"/> when it has none.</param>
/// <param name="Error">What is wrong and what to write instead.</param>
internal sealed record ExtractError(JsonElement? Id, string Error);
