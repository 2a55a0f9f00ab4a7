using CareerBot.Advising.Embedded.Deciding;
using CareerBot.Advising.Outcomes;
using CareerBot.Advising.Prompts;

namespace CareerBot.Advising.Embedded.Wording;

/// <summary>Words a reply from what the tools established; never says the same twice in a row.</summary>
internal sealed class Composer(WordingCatalog catalog)
{
    private const int Attempts = 6;

    /// <summary>Words the reply.</summary>
    /// <returns>Markdown with citation marks; never empty.</returns>
    public string Compose(AdvisingTurn turn, DialoguePlan plan)
    {
        var first = turn.State.Turns;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var text = Compose(new Phrases(catalog, turn, first + attempt), plan);
            if (text != turn.State.LastText)
            {
                return text;
            }
        }

        var again = new Phrases(catalog, turn, first);
        return $"{again.Say("again")}\n\n{Compose(again, plan)}";
    }

    private static string Compose(Phrases say, DialoguePlan plan)
    {
        var paragraphs = new List<string>();
        if (plan.Say is { } key)
        {
            paragraphs.Add(TalkWording.Say(say, key));
        }

        paragraphs.AddRange(say.Turn.Outcomes.Select(outcome => Word(say, outcome, plan)).Where(text => text.Length > 0));
        if (plan.Misunderstood && !say.Turn.Outcomes.Any(outcome => outcome is GuideAnswered { Passages.Count: > 0 }))
        {
            paragraphs = [say.Say(say.Turn.State.Misunderstood > 0 ? "not-understood.again" : "not-understood")];
        }

        if (plan.Close is { } close && OccupationWording.Pick(say, close) is { Length: > 0 } pick)
        {
            paragraphs.Add(pick);
        }

        if (plan.Ask is { } slot)
        {
            var (number, of) = Interview.Progress(slot);
            paragraphs.Add(say.Say($"ask.{slot}", ("progress", $"({number}/{of})")));
        }

        return paragraphs.Count == 0 ? say.Say("noted.nothing") : string.Join("\n\n", paragraphs);
    }

    private static string Word(Phrases say, Outcome outcome, DialoguePlan plan) => outcome switch
    {
        ProfileUpdated updated => ProfileWording.Updated(say, updated),
        ProfileShown shown => ProfileWording.Shown(say, shown.Profile),
        ProfileForgotten forgotten => ProfileWording.Forgotten(say, forgotten),
        OccupationsSuggested suggested => OccupationWording.Suggested(say, suggested),
        OccupationExplained explained => OccupationWording.Explained(say, explained.Match),
        GapShown gap => OccupationWording.Gap(say, gap.Gap),
        PathShown path => PathWording.Shown(say, path),
        NothingCheaper nothing => PathWording.Nothing(say, nothing),
        StepExplained step => PathWording.Why(say, step),
        CoursesFound found => CourseWording.Found(say, found),
        CourseExplained explained => CourseWording.Explained(say, explained.Match.Course, plan.Aspects),
        CoursesCompared compared => CourseWording.Compared(say, compared),
        JobsFound jobs => JobWording.Found(say, jobs),
        PostingExplained posting => JobWording.Explained(say, posting.Match),
        DemandShown demand => JobWording.Demand(say, demand.Report),
        GuideAnswered { Passages.Count: 0 } => plan switch
        {
            { Misunderstood: true } => "",
            { Unless: { } key } => TalkWording.Say(say, key),
            _ => say.Say("guide.none"),
        },
        GuideAnswered guide => GuideWording.Answered(say, guide),
        CvRead cv => CvWording.Read(say, cv),
        CvReviewed cv => CvWording.Reviewed(say, cv),
        CounselorOffered => TalkWording.Counselor(say),
        LanguageSwitched => say.Say("language.switched"),
        HelpShown => say.Say("help"),
        Restarted => say.Say("restarted"),
        _ => "",
    };
}
