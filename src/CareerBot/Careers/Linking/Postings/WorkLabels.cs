using System.Collections.Frozen;

namespace CareerBot.Careers;

/// <summary>
/// Tells occupation and field of a text about work: by an occupation named in the title, else by skills that agree with a profile.
/// The limits were set on published postings so that hardly any text of other work is labeled; most of what is left out is left empty.
/// </summary>
internal sealed class WorkLabels
{
    private const double SureField = 0.95;
    private const double TitleConfidence = 0.75;
    private const int FullText = 400;
    private const double LeastEssentials = 0.6;
    private const double LeastAgreement = 0.4;
    private const double LeastLead = 0.06;
    private const int LeastNamed = 3;
    private const double LeastFieldEssentials = 0.5;
    private const double LeastUntitledEssentials = 0.6;
    private const double LeastFieldAgreement = 0.3;
    private const double LeastFieldShare = 0.5;

    private readonly FrozenDictionary<OccupationId, OccupationProfile> _profiles;
    private readonly SkillWeights _weights;
    private readonly OccupationTitles _titles;

    /// <summary>Learns the profiles.</summary>
    public WorkLabels(KnowledgeRecords records)
    {
        _weights = new SkillWeights(records);
        _titles = new OccupationTitles(records);
        _profiles = records.Occupations.ToFrozenDictionary(occupation => occupation.Id, occupation => new OccupationProfile(occupation, _weights));
    }

    /// <summary>The occupation a text is about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The field, when it is stated.</param>
    /// <returns><see langword="null"/> when it cannot be told.</returns>
    public Likely<OccupationId>? OccupationOf(WorkText text, FieldId? field)
    {
        var matches = Compare(text);
        return ByTitle(text, matches) ?? BySkills(text, [.. matches.Where(match => field is null || match.Occupation.Field == field)]);
    }

    /// <summary>The field a text is about.</summary>
    /// <param name="text">The text.</param>
    /// <param name="occupation">The occupation, when it is known.</param>
    /// <returns><see langword="null"/> when it cannot be told.</returns>
    public Likely<FieldId>? FieldOf(WorkText text, OccupationId? occupation)
    {
        if (occupation is { } known && _profiles.TryGetValue(known, out var profile))
        {
            return new Likely<FieldId>(profile.Occupation.Field, SureField);
        }

        return text.TitleFields is [var named] ? new Likely<FieldId>(named, SureField) : FieldBySkills(text, Compare(text));
    }

    private List<ProfileMatch> Compare(WorkText text)
    {
        var weighed = _weights.Weigh(text);
        var length = Math.Sqrt(weighed.Values.Sum(weight => weight * weight));
        return [.. _profiles.Values.Select(profile => profile.Compare(weighed, length)).OrderByDescending(match => match.Agreement)];
    }

    /// <summary>The title says it, unless a full text names nothing that the occupation asks for.</summary>
    private static Likely<OccupationId>? ByTitle(WorkText text, List<ProfileMatch> matches)
    {
        var titled = matches.Where(match => text.TitleOccupations.Contains(match.Occupation.Id)
            && (match.Named > 0 || text.Length < FullText || text.IsTitleAnOccupation)).ToList();
        return titled.Count == 0
            ? null
            : new Likely<OccupationId>(titled[0].Occupation.Id, TitleConfidence + ((1 - TitleConfidence) * titled[0].Agreement));
    }

    private Likely<OccupationId>? BySkills(WorkText text, List<ProfileMatch> matches)
    {
        if (matches is not [var best, ..]
            || best.Named < LeastNamed || best.Essentials < LeastEssentials || best.Agreement < LeastAgreement
            || best.Agreement - matches.ElementAtOrDefault(1).Agreement < LeastLead
            || !_titles.Admit(best.Occupation.Id, text.Title))
        {
            return null;
        }

        return new Likely<OccupationId>(best.Occupation.Id, best.Agreement);
    }

    private Likely<FieldId>? FieldBySkills(WorkText text, List<ProfileMatch> matches)
    {
        var strength = matches.Sum(match => match.Agreement * match.Agreement);
        if (strength == 0 || !IsAbout(text, matches[0]))
        {
            return null;
        }

        var field = matches.GroupBy(match => match.Occupation.Field)
            .Select(group => (Field: group.Key, Share: group.Sum(match => match.Agreement * match.Agreement) / strength))
            .MaxBy(group => group.Share);
        return field.Share >= LeastFieldShare && field.Field == matches[0].Occupation.Field
            ? new Likely<FieldId>(field.Field, field.Share)
            : null;
    }

    private bool IsAbout(WorkText text, ProfileMatch best) =>
        best.Named >= LeastNamed && best.Agreement >= LeastFieldAgreement
        && best.Essentials >= (text.Title.Length == 0 || text.TitleSkills.Count > 0 ? LeastFieldEssentials : LeastUntitledEssentials)
        && _titles.Admit(best.Occupation.Id, text.Title);
}
