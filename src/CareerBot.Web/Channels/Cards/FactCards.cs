using System.Text.Json.Nodes;
using CareerBot.Advising;
using CareerBot.Web.Records;

namespace CareerBot.Web.Channels.Cards;

/// <summary>Draws facts as Adaptive Cards.</summary>
internal static class FactCards
{
    /// <summary>The media type of a card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The card of a fact.</summary>
    /// <returns>The card; <see langword="null"/> when the fact is of a kind without a card, or has nothing to show.</returns>
    public static JsonObject? Draw(Fact fact, RecordWording wording) => fact switch
    {
        LearningPathFact path => LearningPathCard.Draw(path.Path, wording),
        CoursesFact { Items.Count: 0 } or JobsFact { Items.Count: 0 } => null,
        OccupationsFact { Items.Count: 0 } or PassagesFact { Items.Count: 0 } => null,
        CoursesFact { Detail: true, Items.Count: > 1 } courses => CourseComparisonCard.Draw(courses.Items, wording),
        CoursesFact { Detail: true } courses => CourseDetailCard.Draw(courses.Items[0].Course, wording),
        CoursesFact courses => CoursesCard.Draw(courses.Items, wording),
        JobsFact jobs => JobsCard.Draw(jobs, wording),
        OccupationsFact { Detail: true, Items.Count: 1 } occupations => OccupationDetailCard.Draw(occupations.Items[0], wording),
        OccupationsFact occupations => OccupationsCard.Draw(occupations.Items, wording),
        SkillGapFact gap => SkillGapCard.Draw(gap.Gap, wording),
        DemandFact demand => DemandCard.Draw(demand.Report, wording),
        CvReviewFact { Review.Items.Count: > 0 } cv => CvReviewCard.Draw(cv.Review, wording),
        ProfileFact profile => ProfileCard.Draw(profile.Profile, wording),
        PassagesFact passages => PassagesCard.Draw(passages.Items, wording),
        _ => null,
    };
}
