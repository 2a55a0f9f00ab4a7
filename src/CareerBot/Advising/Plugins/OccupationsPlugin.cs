using System.ComponentModel;
using CareerBot.Advising.Outcomes;
using CareerBot.Careers;
using CareerBot.Knowledge;
using Microsoft.SemanticKernel;

namespace CareerBot.Advising.Plugins;

/// <summary>Suggests and explains occupations, and says what is missing for one.</summary>
internal sealed class OccupationsPlugin(AdvisingTurn turn)
{
    private const int Suggestions = 5;

    /// <summary>Ranks occupations by the skills shown.</summary>
    /// <returns>At most five matches, best first; empty when no skill is known.</returns>
    [KernelFunction(Tools.SuggestOccupations)]
    [Description("Suggest occupations that fit the person's skills, best first. An empty list means no skill is known yet: ask for some.")]
    public string SuggestOccupations(
        [Description("Id of a field to stay within; empty for all.")] string? field = null,
        [Description("Whether to go by open postings instead, because the person shows no skill.")] bool demanded = false)
    {
        var scope = string.IsNullOrEmpty(field) ? (FieldId?)null : new FieldId(field);
        var ranked = turn.Recommender.Occupations(turn.Profile, scope);
        var matches = (demanded ? ranked.OrderByDescending(match => match.Postings) : ranked.Where(match => scope is not null || match.Shown.Count > 0))
            .Take(Suggestions)
            .ToList();
        turn.Show(nameof(Occupation), [.. matches.Select(match => match.Occupation.Id.Value)]);
        return turn.Record(new OccupationsSuggested(matches, demanded));
    }

    /// <summary>Explains one occupation.</summary>
    /// <returns>The occupation against the person; "not found" for an unknown id.</returns>
    [KernelFunction(Tools.ExplainOccupation)]
    [Description("Explain an occupation: what the work is like, the skills it asks for, what employers pay.")]
    public string ExplainOccupation([Description("The occupation's id.")] string occupation)
    {
        if (turn.Recommender.Occupation(turn.Profile, new OccupationId(occupation)) is not { } match)
        {
            return ToolFault.NotFound;
        }

        turn.Cite(RecordKind.Occupation, occupation);
        turn.Discuss(nameof(Occupation), occupation);
        return turn.Record(new OccupationExplained(match));
    }

    /// <summary>Says what is missing for an occupation.</summary>
    /// <returns>The gap; "not found" for an unknown id.</returns>
    [KernelFunction(Tools.SkillGap)]
    [Description("Compare the person's skills with what an occupation asks for.")]
    public string SkillGap([Description("The occupation's id.")] string occupation)
    {
        if (turn.Recommender.Gap(turn.Profile, new OccupationId(occupation)) is not { } gap)
        {
            return ToolFault.NotFound;
        }

        turn.Cite(RecordKind.Occupation, occupation);
        turn.Discuss(nameof(Occupation), occupation);
        return turn.Record(new GapShown(gap));
    }
}
